handbook-source = Källa
handbook-reading = Så har vi läst det
handbook-values = Siffror och val
handbook-related = Hänger ihop med
handbook-examples = Exempel
handbook-yes = ja
handbook-no = nej
handbook-none = inga
handbook-not-concerned = Kravet rör inte det här fallet.
handbook-percent = { $text } %
handbook-sek = { $text } kronor
handbook-hours = { $count ->
    [one] { $text } timme
   *[other] { $text } timmar
}
handbook-days = { $count ->
    [one] { $text } dag
   *[other] { $text } dagar
}
handbook-weeks = { $count ->
    [one] { $text } vecka
   *[other] { $text } veckor
}
handbook-months = { $count ->
    [one] { $text } månad
   *[other] { $text } månader
}
handbook-years = { $count ->
    [one] { $text } år
   *[other] { $text } år
}
handbook-document = Dokument
handbook-place = Ställe
handbook-lines = Rader i vår text
handbook-checked = Jämförd
handbook-in-force = Giltig
handbook-stages = Etapper
handbook-catalogue = Nummer i kravlistan
handbook-parameter = Vad
handbook-judged = Siffrorna och valen som Randa bedömer efter
handbook-ours = vår tolkning
handbook-repeats = Samma krav i föreskriften
handbook-repeated-by = Regioner som upprepar kravet
handbook-alike = Samma fråga på andra håll
handbook-answered-there = Regionen upprepar ett nationellt krav. Randa bedömer det en gång, där.
handbook-invented = Påhittade personer. Svaren räknas fram med samma regler som för riktiga läkare.
handbook-counting = Så räknas tiden
handbook-not-judged = Det här bedömer Randa inte
handbook-from = från och med { $from }
handbook-from-until = { $from } – { $until }
