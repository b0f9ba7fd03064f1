attended-months = { $name } sedan { $since }: närvaro eller giltig frånvaro { $met } av { $all } månader i tjänst.
attended-occasions = { $name } sedan { $since }: närvaro eller giltig frånvaro { $met } av { $all } gånger.
attended-too-few = { $name }: för få tillfällen att bedöma efter än.
attended-next = Gå på nästa träff, och ange skälet när du inte kan.
