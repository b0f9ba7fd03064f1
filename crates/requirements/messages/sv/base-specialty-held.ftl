base-specialty-held = Bevis finns i basspecialiteten { $base }. Det krävs för bevis i { $specialty }.
base-specialty-missing = Bevis i { $specialty } kräver bevis i en basspecialitet, och inget sådant är inlagt.
base-specialty-next-enter = Lägg in de bevis om specialistkompetens som läkaren har.
base-specialty-next-proof = Studierektor tar in beviset i basspecialiteten.
