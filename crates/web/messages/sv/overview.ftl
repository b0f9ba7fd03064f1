overview-title = Läkare under utbildning
overview-answer = { $all } läkare. { $red } har en brist, { $amber } har något att bevaka och { $others } har inget som brådskar.
overview-answer-calm = { $all } läkare, och ingen har en brist eller något att bevaka.
overview-answer-none = Ingen läkare stämmer med urvalet.
overview-answer-nobody = Du följer inga läkare än.
overview-nobody = Här finns inga läkare att visa.
overview-nobody-advice = När du är handledare, chef eller studierektor för någon syns hon här, ordnad efter vad som brådskar.
overview-nobody-then = För en annan dag än i dag visas bara akter som du får öppna.
overview-nobody-then-advice = Regionens kontor ser namn och läge för i dag. Den som handleder, leder eller är studierektor ser också andra dagar.
overview-none = Ingen läkare stämmer med urvalet.
overview-none-advice = Ta bort något av det du har valt, eller sök på en del av namnet.
overview-narrow = Urval
overview-number = Visar { $shown } av { $all } läkare.
overview-order = Ordna efter
overview-sort-risk = vad som brådskar
overview-sort-name = namn
overview-sort-end = planerat slut
overview-spreadsheet = Hämta som kalkylblad (xlsx)
overview-listed-only = Du ser namn och läge. Akterna öppnas av den som handleder, leder eller är studierektor.
overview-caption = Läget { $day }, ordnat efter { $order }
overview-column-name = Läkare
overview-column-status = Läge
overview-column-matter = Mest angeläget
overview-column-unit = Enhet
overview-column-stage = Utbildning
overview-column-months = Heltidsmånader
overview-column-end = Planerat slut
overview-filter-search = Namn
overview-filter-theme = Vad det gäller
overview-filter-regulation = Föreskrift
overview-filter-every = Alla
overview-filter-go = Visa urvalet
overview-filter-clear = Rensa urvalet
overview-tally-red = { $count } { $count ->
    [one] brist
   *[other] brister
}
overview-tally-amber = { $count } att bevaka
overview-tally-undecided = { $count } { $count ->
    [one] oklart
   *[other] oklara
}
overview-nothing-urgent = Inget brådskar.
overview-not-counted = Går inte att räkna
