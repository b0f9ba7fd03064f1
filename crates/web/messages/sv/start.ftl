start-hello = Hej { $name }
start-ways = Din utbildning
start-way-overview = Översikt och tidslinje
start-way-requirements = Alla krav
start-way-time = Räknad tid
start-way-objectives = Delmål och intyg
start-way-report = Lägesrapport som PDF
