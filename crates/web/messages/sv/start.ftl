start-hello = Hej { $name }
start-ways = Din utbildning
start-way-overview = Översikt och tidslinje
start-way-requirements = Alla krav
start-way-time = Räknad tid
start-way-objectives = Delmål och intyg
start-way-ahead = Vad som väntar framåt
start-way-what-if = Tänk om: pröva en ändring
start-way-report = Lägesrapport som PDF
start-title = Start
start-first = Börja här
start-listed-only = Du ser namn och läge, inte vad som ska göras.
start-listed-only-advice = Listan visar vem som har en brist. Akten öppnas av den som handleder, leder eller är studierektor.
start-units = Dina enheter
start-doctors = Läkare
start-all-doctors = Alla { $count } läkare, ordnade efter vad som brådskar
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
