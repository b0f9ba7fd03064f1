start-hello = Hej { $name }
start-ways = Din utbildning
start-way-overview = Översikt och tidslinje
start-way-requirements = Alla krav
start-way-time = Räknad tid
start-way-objectives = Delmål och intyg
start-way-report = Lägesrapport som PDF
start-title = Start
start-first = Börja här
start-units = Dina enheter
start-doctors = Läkare
start-all-doctors = Alla { $count } läkare, ordnade efter risk
start-nobody = Du följer ingen läkare just nu.
start-no-breach = { $all ->
    [one] Läkaren du följer har inga brister.
   *[other] Ingen av de { $all } läkare du följer har någon brist.
}
start-breaches = { $all ->
    [one] Läkaren du följer har en brist eller flera.
   *[other] { $red } av { $all } läkare du följer har någon brist.
}
start-no-records = Inga läkares uppgifter är delade med dig.
start-no-records-advice = Den som ska följa en läkare får tillgång genom sitt uppdrag: som handledare, chef eller studierektor.
start-regions = Din region
