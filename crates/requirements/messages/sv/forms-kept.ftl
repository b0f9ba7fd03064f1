forms-none = Inga ifyllda bedömningsmallar finns än.
forms-kept = Alla ifyllda bedömningsmallar ({ $count }) är sparade.
forms-loose = { $lacking } av { $all } bedömningar saknar sparad mall.
forms-next = Spara mallarna digitalt, eller anteckna att de finns i pärm.
