prepared-done = { $count ->
    [one] En placering: { $done }.
   *[other] { $count } placeringar: { $done }.
}
prepared-need = vad den ska ge är beskrivet
prepared-agreed = handledaren har sagt ja
prepared-objectives = delmål är angivna
prepared-plan-signed = planen är påskriven
prepared-plan-sent = planen är skickad till enheten
prepared-confirmed = enheten har bekräftat
prepared-supervisor-named = handledare är namngiven
prepared-no-need = det framgår inte vad den ska ge
prepared-not-agreed = handledaren har inte sagt ja
prepared-no-objectives = inga delmål är angivna
prepared-no-plan-signed = planen är inte påskriven av både ST-läkare och huvudhandledare
prepared-no-plan-sent = planen är inte skickad till enheten
prepared-not-confirmed = enheten har inte bekräftat
prepared-no-supervisor-named = ingen handledare är namngiven
prepared-lacking = { $unit } från { $from }: { $lacking }.
prepared-more = { $count ->
    [one] Ytterligare en placering saknar något.
   *[other] Ytterligare { $count } placeringar saknar något.
}
prepared-none = Ingen sådan placering pågår eller är planerad.
prepared-no-rotations = Ingen sidotjänstgöring är planerad.
prepared-plan-approved = Utbildningsplanen godkändes { $on }.
prepared-next-need = Skriv vad placeringen på { $unit } ska ge som den egna enheten inte kan ge.
prepared-next-agree = Gå igenom med handledaren om placeringen på { $unit } behövs, och anteckna dagen.
prepared-next-objectives = Ange vilka delmål placeringen på { $unit } gäller.
prepared-next-plan = Gå igenom målen för { $unit } med huvudhandledaren, gör en plan och skriv på den båda två.
prepared-next-send = Kontakta den som ansvarar för utbildning eller schema på { $unit } och skicka planen.
prepared-next-confirm = Be { $unit } bekräfta tiden.
prepared-next-supervisor = Fråga { $unit } vem som blir handledare och lägg in namnet.
prepared-next-rotations = Planera sidotjänstgöringarna med handledaren och studierektorn.
