report-what-happens = Står något fel här, eller är det svårt att förstå? Regionens kontor läser och svarar. De ser inte vem du är.
report-text = Vad är fel?
report-hint = Högst { $most } tecken. Skriv inget som pekar ut en person.
report-send = Skicka rapporten
report-sent = Tack. Rapporten är sparad. Svaret visas här.
report-empty = Skriv vad som är fel.
report-too-long = Texten är { $length } tecken lång. Korta den till högst { $most }.
report-identity-number = Texten ser ut att innehålla ett personnummer. Ta bort det. Rapporten ska handla om kravet, inte om en person.
report-own-here = Dina rapporter om kravet
report-answer = Svar
report-waits = Väntar på svar.
report-sign-in = Logga in för att rapportera ett fel
report-no-place = Bara den som finns med i en region kan rapportera fel.
reports-title = Felrapporter
reports-answer-office = { $count ->
    [0] Ingen rapport väntar på svar.
    [one] En rapport väntar på svar.
   *[other] { $count } rapporter väntar på svar.
}
reports-answer-own = { $count ->
    [0] Du har inte rapporterat något fel.
    [one] Du har rapporterat ett fel.
   *[other] Du har rapporterat { $count } fel.
}
reports-waiting-count = { $count ->
    [one] – en väntar på svar
   *[other] – { $count } väntar på svar
}
reports-waiting = Att svara på
reports-answered = Besvarade
reports-own = Dina rapporter
reports-empty = Inga.
reports-none = Här visas fel som du har rapporterat.
reports-none-advice = Ett fel i ett krav rapporterar du på kravets sida i handboken.
reports-your-answer = Svar till den som rapporterade
reports-send = Svara och markera som klar
