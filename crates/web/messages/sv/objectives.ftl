objectives-title = Delmål
objectives-answer-unknown = Delmålen för den här specialiteten finns inte här.
objectives-none = Delmålen är inte kända.
objectives-none-advice = Regelpaketet saknar specialitetens målbeskrivning. Läs den i Socialstyrelsens föreskrift så länge.
objectives-part-certified = { $certified } av { $all } delmål är intygade
objectives-part-waiting = { $count } väntar på intyg
objectives-part-planned = { $count } { $count ->
    [one] är planerat
   *[other] är planerade
}
objectives-part-missing = { $count } saknar plan
objectives-part-unknown = { $count } går inte att avgöra
objectives-group-common = Gemensamma delmål
objectives-group-own = { $specialty }
objectives-group-bt = Bastjänstgöring
objectives-bt-approved = Bastjänstgöringen godkändes { $day }.
objectives-all-done = Inget saknas här.
objectives-all-done-advice = Alla delmål i urvalet har sina intyg. En människa avgör om kompetensen är uppnådd.
objectives-note = Ett delmål är intygat när varje aktivitet som krävs har ett undertecknat intyg på rätt blankett. Det är inte detsamma som att kompetensen är uppnådd: det avgör huvudhandledaren och verksamhetschefen.
objectives-show = Visa
objectives-show-all = Alla delmål
objectives-show-missing = Bara det som saknas
objectives-show-unplanned = Saknar plan
objectives-legend = Tecken i tabellen
objectives-certified = Intyg
objectives-done = Gjort, intyg saknas
objectives-planned = Planerat
objectives-nothing = Inget planerat
objectives-not-kept = Förs inte här
objectives-not-confirmed = inte bekräftat
objectives-requested = intyg begärt
objectives-not-demanded = krävs inte
objectives-demand-unknown = Vad delmålet kräver är inte klarlagt. Läs målbeskrivningen.
objectives-help-text = hjälptext
objectives-help-what = vår egen rubrik, inte föreskriftens
objectives-check = kontrollera
objectives-check-what = uppgiften är inte jämförd med den tryckta texten
objectives-column-objective = Delmål
objectives-column-status = Läge
objectives-column-service = Klinisk tjänstgöring
objectives-column-primary-care = I primärvård
objectives-column-observership = Auskultation
objectives-column-course = Kurs
objectives-column-work = Arbete
objectives-column-form = Delmålets intyg
objectives-form = bilaga { $number }
objectives-or = eller
objectives-activity-service = klinisk tjänstgöring
objectives-activity-service-at-unit = klinisk tjänstgöring
objectives-activity-service-in-primary-care = tjänstgöring i primärvård
objectives-activity-observership = auskultation
objectives-activity-course = kurs
objectives-activity-improvement-work = utvecklingsarbete
objectives-activity-written-work = skriftligt arbete
objectives-activity-none-prescribed = fritt vald utbildning
left-heading = Det som täcker mest
left-lead = De här kurserna och tjänstgöringarna anges för delmål som varken är intygade, gjorda eller planerade. Först den som täcker flest.
left-rotation = sidotjänstgöring i { $field }
left-months = { $months ->
    [one] en månad
   *[other] { $months } månader
}
left-months-span = { $from }–{ $to } månader
left-weeks-span = { $from }–{ $to } veckor
left-in-plan = Finns redan i planen. Lägg till delmålen där om de ingår.
left-uncovered = För det här anges ingen kurs eller tjänstgöring. Välj en aktivitet tillsammans med handledaren.
