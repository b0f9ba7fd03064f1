service-sound = { $count ->
    [one] Anställningen är kontrollerad, utan längre uppehåll och utan mer än heltid.
   *[other] { $count } anställningar är kontrollerade, utan längre uppehåll och utan mer än heltid.
}
service-not-begun = Tjänstgöringen börjar { $start }.
service-none = Ingen tjänstgöring är inlagd.
service-over-full = Anställningarna blir tillsammans mer än heltid från { $from }. Tiden räknas som heltid, inte mer.
service-gap = Mellan anställningarna finns ett uppehåll på { $days } dagar, { $from } – { $to }. Det räknas inte.
service-unverified = { $count ->
    [one] En anställning är inte kontrollerad av chefen ({ $units }).
   *[other] { $count } anställningar är inte kontrollerade av chefen ({ $units }).
}
service-sick-leave = Utan sjukfrånvaron blir det { $without } månader, med den { $with }.
service-next-enter = Lägg in anställningarna med datum och tjänstgöringsgrad.
service-next-correct = Chefen rättar datum eller tjänstgöringsgrad på de anställningar som överlappar.
service-next-gap = Lägg in tjänstgöringen som saknas, eller låt chefen bekräfta uppehållet.
service-next-verify = Chefen kontrollerar anställningarnas datum och tjänstgöringsgrad.
service-next-sick-leave = Chefen avgör för varje sjukfrånvaro om tiden ska räknas.
service-credited-twice = Den tillgodoräknade tiden { $from } – { $to } blir med tjänstgöringen samma dagar { $sum } månader, och mer än heltid: { $most } ryms. Samma dag får inte räknas två gånger.
service-before-start = Tjänstgöringen vid { $unit } började { $from }, före utbildningens startdag { $start }. Dagarna däremellan räknas med.
service-next-credit = Ändra beslutet om tillgodoräknande så att ingen dag räknas två gånger.
service-next-start = Rätta utbildningens startdag, eller för in tiden före den som annan tjänstgöring.
