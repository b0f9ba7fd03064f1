handbook-source = Källa
handbook-reading = Så har vi läst det
handbook-values = Siffror och val
handbook-versions = Gäller
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
