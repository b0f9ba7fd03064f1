logged-count = { $name }: { $done } av { $wanted } gjort.
logged-missing = Saknas: { $parts }.
logged-ahead = { $count ->
        [one] En planerad, { $on }.
       *[other] { $count } planerade, den närmaste { $on }.
    }
logged-lacks-feedback = Återkoppling är inte inlagd.
logged-lacks-confirmation = Handledaren har inte bekräftat allt.
logged-lacks-presentation = Redovisningen är inte inlagd.
logged-lacks-supervisor = Det framgår inte att handledaren var med.
logged-unconfirmed = { $count ->
        [one] En planerad dag har passerat utan att vara markerad som genomförd.
       *[other] { $count } planerade dagar har passerat utan att vara markerade som genomförda.
    }
logged-too-early = { $count ->
        [one] En ligger före { $border } och räknas inte; det hör till senare delen av utbildningen.
       *[other] { $count } ligger före { $border } och räknas inte; det hör till senare delen av utbildningen.
    }
logged-never = { $count ->
        [one] En är { $what }, och det ingår inte.
       *[other] { $count } är { $what }, och det ingår inte.
    }
logged-sent-without = Ansökan skickades { $on } utan det.
logged-due = Tidsgräns enligt vår tolkning: { $day }.
logged-was-due = Tidsgränsen var, enligt vår tolkning, { $day }.
logged-no-placement = Ingen period i { $placement } är gjord eller planerad.
logged-next-plan = Planera in det som saknas tillsammans med handledaren.
logged-next-follow = Genomför det som är planerat och lägg in det.
logged-next-confirm = Markera som genomfört, eller planera en ny dag.
logged-next-feedback = Be om återkoppling och lägg in den.
logged-next-confirmation = Be handledaren bekräfta.
logged-next-present = Redovisa och lägg in dagen.
logged-next-together = Gå tillsammans med handledaren, eller lägg in att handledaren var med.
logged-next-discuss = Ta upp det med handledaren och kliniken.
logged-after-end = { $count ->
        [one] En är planerad efter utbildningens planerade slut.
       *[other] { $count } är planerade efter utbildningens planerade slut.
    }
logged-voluntary = { $name }: frivilligt men rekommenderat. Inget är inlagt.
logged-may = { $name }: en möjlighet, inget krav. Inget är inlagt.
