tab-what-if = Tänk om
what-if-title = Tänk om
what-if-lead = Pröva en ändring och se vad den skulle betyda för slutdatum och krav. Inget sparas.
what-if-not-saved = Inget av det här är sparat. Länken i adressfältet visar samma sak för den som får öppna akten.
what-if-changes = Du prövar
what-if-take-out = Ta bort
what-if-begin-anew = Börja om
what-if-following = Tjänstgöringar efter ledigheten
what-if-following-move = flyttas med
what-if-stay = ligger kvar
what-if-end = Planerat slut
what-if-end-moves = flyttas så att tiden räcker
what-if-try = Vad vill du pröva?
what-if-try-more = Lägg till en ändring
what-if-go = Visa vad som ändras
what-if-choose = Välj
what-if-sort-share = Ändra tjänstgöringsgrad
what-if-sort-leave = Lägg in ledighet
what-if-sort-move = Flytta en tjänstgöring
what-if-sort-add = Lägg till en tjänstgöring
what-if-sort-drop = Ta bort en tjänstgöring
what-if-sort-unit = Byt enhet
what-if-sort-principal = Byt huvudhandledare
what-if-sort-regulation = Byt föreskrift: vad skulle ändras?
what-if-from = Första dagen
what-if-to = Sista dagen
what-if-share = Tjänstgöringsgrad i procent
what-if-extent = Ledig, procent av tiden
what-if-absence = Sort
what-if-placement = Tjänstgöring
what-if-placement-kind = Sort
what-if-unit = Enhet
what-if-field = Område
what-if-field-of-unit = Enhetens eget
what-if-person = Ny huvudhandledare
what-if-regulation = Föreskrift
what-if-said-share = Tjänstgöringsgrad { $share } % från { $from }
what-if-said-leave = { $kind } { $from } – { $to }, { $extent } % av tiden
what-if-said-move = { $name } börjar { $from } i stället
what-if-said-add = { $kind }, { $unit }, { $from } – { $to }
what-if-said-drop = { $name } utgår
what-if-said-unit = Anställning vid { $unit } från { $from }
what-if-said-principal = { $name } blir huvudhandledare { $from }
what-if-said-regulation = { $title } i stället
what-if-fault-day = Skriv en dag som finns: ÅÅÅÅ-MM-DD.
what-if-fault-share = Skriv ett tal från 0 till 100.
what-if-fault-choice = Välj i listan.
what-if-answer-moved = Planerat slut flyttas från { $before } till { $after }.
what-if-answer-end-same = Planerat slut är fortfarande { $day }.
what-if-answer-no-end = Inget slut är inlagt.
what-if-answer-reached = Den minsta tiden nås { $after } i stället för { $before }.
what-if-answer-never-reached = Den minsta tiden nås inte.
what-if-answer-nothing = Inget av dagens krav ändrar läge.
what-if-answer-no-worse = { $count ->
    [one] Ett krav ändrar läge, och inte till det sämre.
   *[other] { $number } krav ändrar läge, och inget till det sämre.
}
what-if-answer-worse = { $count ->
    [one] Ett krav ändrar läge, till det sämre.
   *[other] { $number } krav ändrar läge, { $worse } av dem till det sämre.
}
what-if-answer-gone = { $count ->
    [one] Ett krav gäller inte längre.
   *[other] { $number } krav gäller inte längre.
}
what-if-answer-turns = { $count ->
    [one] Längre fram slår ett krav om en annan dag än nu.
   *[other] Längre fram slår { $number } krav om en annan dag än nu.
}
what-if-answer-refused = Ändringen är inte med än. Rätta det som är markerat nedan.
what-if-time = Tid och slut
what-if-time-caption = Före och efter ändringarna
what-if-column-what = Vad
what-if-column-before = Nu
what-if-column-after = Med ändringarna
what-if-column-requirement = Krav
what-if-column-standing = Läge
what-if-column-why = Så blir det
what-if-none = –
what-if-minimum = Kravet på tid
what-if-months-at-end = Räknat vid planerat slut
what-if-moved = { $count ->
    [one] En tjänstgöring flyttas med
   *[other] { $count } tjänstgöringar flyttas med
}
what-if-moved-caption = Tjänstgöringar som får andra dagar
what-if-in-leave = Ligger i ledigheten och flyttas inte
what-if-in-leave-advice = Välj att tjänstgöringarna flyttas med, eller flytta dem en i taget.
what-if-findings = Krav som ändras
what-if-findings-none = Inget krav ändrar läge.
what-if-findings-none-advice = Här står krav som skulle stå annorlunda redan i dag. Det som ändras längre fram står för sig.
what-if-findings-caption = Läget { $day }, före och efter ändringarna
what-if-gone = Kravet gäller inte längre.
what-if-turns = Längre fram
what-if-turns-caption = Krav som slår om en annan dag inom tolv månader
what-if-not-within = inte inom tolv månader
what-if-lost = Följer inte med till den andra föreskriften
what-if-lost-lead = Det här står på den nuvarande föreskriftens blanketter eller koder. Vad som kan räknas över avgör människor, inte programmet.
what-if-lost-certificates = Intyg på den nuvarande föreskriftens blanketter
what-if-lost-objectives = Delmål som inte finns i den andra föreskriften
what-if-timeline = Tidslinjen med ändringarna
what-if-no-longer = { $count ->
    [one] Ett krav gäller inte längre
   *[other] { $count } krav gäller inte längre
}
what-if-dated = { $count ->
    [one] Ett krav får bara en annan dag
   *[other] { $count } krav får bara en annan dag
}
what-if-objectives = { $count } delmål: { $title }
