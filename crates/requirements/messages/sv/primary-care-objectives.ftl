pc-objectives-none = Inget delmål som är gemensamt för alla specialiteter är valt för sidotjänstgöringen. Flera av dem går att nå i primärvården.
pc-objectives-examples = Till exempel passar { $codes } bra.
pc-objectives-chosen = Valda delmål som är gemensamma för alla specialiteter: { $codes }.
pc-objectives-certify = De räknas som uppnådda först med intyg.
