answer-on-track-you = Du är i fas.
answer-on-track-about = { $name } är i fas.
answer-red = { $count ->
    [one] Ett krav är inte uppfyllt.
   *[other] { $number } krav är inte uppfyllda.
}
answer-amber = { $count ->
    [one] Ett krav behöver bevakas.
   *[other] { $number } krav behöver bevakas.
}
answer-nothing-waits = Inget väntar just nu.
answer-waits-you-before = { $count ->
    [one] En sak väntar på dig före { $day }.
   *[other] { $number } saker väntar på dig före { $day }.
}
answer-waits-you = { $count ->
    [one] En sak väntar på dig.
   *[other] { $number } saker väntar på dig.
}
answer-waits-before = { $count ->
    [one] En sak väntar före { $day }.
   *[other] { $number } saker väntar före { $day }.
}
answer-waits = { $count ->
    [one] En sak väntar.
   *[other] { $number } saker väntar.
}
answer-granted = Beviset om specialistkompetens utfärdades { $day }.
answer-not-begun = Utbildningen börjar { $day }.
due = Senast
due-was = Skulle ha varit klart
not-binding = Rekommendation. Andra vägar till samma mål är tillåtna.
next = Nästa steg
next-none = Inget väntar.
next-none-advice = När något behöver göras står det här, med skäl och datum.
next-more = { $count ->
    [one] Ett steg till bland kraven
   *[other] { $count } steg till bland kraven
}
tabs = Läkarens sidor
tab-overview = Översikt
tab-requirements = Krav
tab-time = Tid
tab-objectives = Delmål
trainee-counts = Så står det till med kraven
trainee-report = Lägesrapport som PDF
figures = Tid och handledning
figure-counted = Räknad tid
figure-of = av minst { $minimum } heltidsmånader
figure-at-end = Vid planerat slut
figure-reached = Minsta tiden nås
figure-awaiting = Väntar på beslut
figure-home = Anställd vid
figure-supervisor = Huvudhandledare
months = månader
nowhere = Ingen anställning den här dagen
nobody = Ingen utsedd
percent = { $share } %
timeline-heading = Tidslinje
timeline-title = Utbildningen på en tidslinje
timeline-text = { $placements } tjänstgöringar, { $courses } kurser och { $absences } frånvaroperioder. Samma uppgifter står i tabellen nedanför.
timeline-now = Pågår: { $now }.
timeline-as-table = Samma sak som tabell
timeline-table = Allt på tidslinjen, rad för rad
timeline-planned = (planerat)
timeline-column-what = Vad
timeline-column-lane = Sort
timeline-column-more = Närmare
timeline-column-when = När
agenda-now = Pågår
agenda-next = Härnäst
lane-employments = Anställning
lane-placements = Tjänstgöring
lane-absences = Frånvaro
lane-courses = Kurser
lane-milestones = Hållpunkter
look-full-time = Heltid
look-part-time = Deltid
look-home = Hemenheten
look-side-rotation = Sidotjänstgöring
look-own-child-health-clinic = Egen BVC
look-residential-homes = Särskilt boende
look-observership = Auskultation
look-absence = Frånvaro
look-course = Kurs
look-open = Streckat: planerat, inte klart
milestone-start = Utbildningen börjar
milestone-mid-term = Mitt-i-ST
milestone-bt-examination = BT-examination
milestone-bt-approved = BT godkänd
milestone-credit = { $months } månader tillgodoräknade
milestone-applied = Ansökan skickad
milestone-granted = Bevis om specialistkompetens
milestone-minimum = Minsta tiden nås
milestone-end = Planerat slut
plan-approved = IUP version { $version } godkänd
plan-returned = IUP version { $version } tillbaka för omarbetning
plan-presented = IUP version { $version } lämnad
plan-draft = IUP version { $version }, utkast
supervision-session = Handledningssamtal
