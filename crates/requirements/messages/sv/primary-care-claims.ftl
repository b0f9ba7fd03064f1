pc-claims-no-objective = Inget delmål är valt för sidotjänstgöringen.
pc-claims-unsaid = Det är inte angivet om delmålet nås helt eller delvis: { $codes }.
pc-next-claims = Ange helt eller delvis för varje delmål tillsammans med handledaren.
pc-claims-rest-missing = Sidotjänstgöringen räcker bara till en del av { $codes }, och resten är inte inplanerad.
pc-next-rest = Planera en placering, kurs eller ett arbete för resten av delmålet.
pc-claims-said = Det är angivet hur mycket sidotjänstgöringen ger av { $codes }.
pc-claims-partial = Delvis: { $codes }. De är inte uppnådda med sidotjänstgöringen ensam.
