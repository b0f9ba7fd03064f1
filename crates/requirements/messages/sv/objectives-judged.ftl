judged-count = Huvudhandledaren har bedömt { $judged } av { $all } delmål.
judged-overdue = { $count ->
    [one] Allt som är planerat för ett delmål är gjort, men det är inte bedömt: { $codes }.
   *[other] Allt som är planerat för { $count } delmål är gjort, men de är inte bedömda: { $codes }.
}
judged-next-judge = Be huvudhandledaren bedöma delmålen och anteckna vilka bedömningen gäller.
judged-next-go-on = Ange i varje bedömning vilka delmål den gäller.
