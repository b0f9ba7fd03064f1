base-proof = Bevis i { $held } finns, och { $specialty } kan bygga på det.
base-proof-none = Inget bevis i en basspecialitet finns, och det krävs för bevis i { $specialty }.
base-proof-unknown = Det framgår inte om det finns bevis i en basspecialitet. Det krävs för bevis i { $specialty }.
base-proof-next-enter = Lägg in de specialistbevis som läkaren redan har.
base-proof-next-base = Ansök först om bevis i basspecialiteten, eller ändra vilken specialitet utbildningen gäller.
