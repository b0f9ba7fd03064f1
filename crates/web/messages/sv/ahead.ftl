tab-ahead = Framåt
units-ahead = Vad som väntar framåt
overview-ahead = Vem får en ny brist framåt?
ahead-title = Framåt
ahead-choices = Så långt framåt
ahead-choice = { $months } månader
ahead-answer-calm = Inget krav blir sämre inom { $months } månader, om det som är planerat blir av.
ahead-answer-amber = Inom { $months } månader behöver { $count ->
    [one] ett krav bevakas
   *[other] { $number } krav bevakas
}, om inget mer görs än det som är planerat.
ahead-answer-red = Inom { $months } månader { $count ->
    [one] blir ett krav en brist
   *[other] blir { $number } krav brister
}, om inget mer görs än det som är planerat.
ahead-answer-both = Inom { $months } månader { $count ->
    [one] blir ett krav en brist
   *[other] blir { $number } krav brister
} och { $amber } behöver bevakas, om inget mer görs än det som är planerat.
ahead-assumed = Så här räknas det: det som är bokat eller planerat antas bli av som planerat (kurser, aktiviteter, tjänstgöringar, ledighet, möten). Inget annat antas bli gjort. Reglerna är de som gäller varje dag framåt.
ahead-turns = Blir sämre
ahead-turns-none = Inget krav blir sämre.
ahead-turns-none-advice = Allt som kan ses framåt är i fas eller ligger kvar som i dag.
ahead-becomes = blir
ahead-others = { $count ->
    [one] En annan ändring
   *[other] { $count } andra ändringar
}
ahead-others-caption = Ändringar som inte är till det sämre
ahead-then = Sedan
ahead-later = { $count ->
    [one] Ett krav till blir sämre senare
   *[other] { $count } krav till blir sämre senare
}
ahead-later-caption = Det som blir sämre senare
ahead-unit-calm = Inget av enhetens egna krav blir sämre inom { $months } månader, om det som är planerat blir av.
ahead-unit-doctors = { $count ->
    [0] Ingen läkare här får en ny brist.
    [one] En läkare här får en ny brist.
   *[other] { $number } läkare här får en ny brist.
}
ahead-column-day = Dag
ahead-column-what = Krav
ahead-column-turn = Från och till
ahead-column-why = Varför
ahead-ending = Slutet med dagens plan
ahead-no-end = Inget slut är inlagt
ahead-not-reached = Nås inte med det som är inlagt
ahead-certificates = Alla intyg kan finnas
ahead-certificates-none = Inget som är inlagt väntar på intyg
ahead-certificates-last = { $count ->
    [one] Ett intyg återstår: { $name }.
   *[other] { $count } intyg återstår. Sist blir { $name }.
}
ahead-months = Månad för månad
ahead-months-none = Inget med datum är inlagt.
ahead-months-none-advice = Tjänstgöringar, kurser, möten och granskningar med datum syns här i sin månad.
ahead-and-others = { $count ->
    [one] Och ett till av samma slag.
   *[other] Och { $count } till av samma slag.
}
occasion-due = Klart senast
occasion-begins = Börjar
occasion-booked = Bokat
occasion-ends = Slutar
occasion-milestone = Hållpunkt
ahead-list-title = Vem får en ny brist framåt?
ahead-list-calm = Ingen läkare får en ny brist inom { $months } månader.
ahead-list-answer = { $count ->
    [one] En läkare får en ny brist inom { $months } månader, om inget mer görs än det som är planerat.
   *[other] { $number } läkare får en ny brist inom { $months } månader, om inget mer görs än det som är planerat.
}
ahead-list-listed-only = Du ser namn och dagar. Vilket krav det gäller ser den som får öppna akten.
ahead-doctors = Läkare som får en ny brist
ahead-doctors-none = Ingen läkare får en ny brist.
ahead-doctors-none-advice = Här syns den som får en ny brist inom den tid du har valt.
ahead-doctors-caption = Den tidigaste först
ahead-column-doctor = Läkare
ahead-column-first = Första dagen
ahead-column-turns-red = Det som blir en brist
ahead-number = { $count ->
    [one] Ett krav
   *[other] { $count } krav
}
ahead-more = { $count ->
    [one] Och ett krav till
   *[other] Och { $count } krav till
}
