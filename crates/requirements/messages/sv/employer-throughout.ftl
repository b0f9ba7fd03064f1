employer-not-started = Utbildningen börjar { $on }.
employer-one = Arbetsgivare är { $names }.
employer-several = Flera enheter står som arbetsgivare samtidigt: { $names }.
employer-none = Ingen enhet är arbetsgivare sedan { $since }.
employer-gap = Från { $from } till { $to } är ingen arbetsgivare inlagd.
employer-next = Lägg in anställningen, eller registrera uppehållet i utbildningen.
employer-next-sort = Rätta anställningarna så att en enhet i taget är arbetsgivare.
employer-next-explain = Lägg in anställningen för den tiden, eller ett beslut om varför den saknas.
