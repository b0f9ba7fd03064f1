half-year-assessed = { $half ->
    [1] Första halvåret { $year }: { $done } av minst { $wanted } kompetensvärderingar.
   *[other] Andra halvåret { $year }: { $done } av minst { $wanted } kompetensvärderingar.
}
half-year-assessed-so-far = { $half ->
    [1] Första halvåret { $year } hittills: { $done } av minst { $wanted } kompetensvärderingar.
   *[other] Andra halvåret { $year } hittills: { $done } av minst { $wanted } kompetensvärderingar.
}
half-year-away = Det här halvåret är ST-läkaren helt ledig eller inte i tjänst.
half-year-unsigned = { $count ->
    [one] { $count } värdering väntar på underskrift och räknas inte än.
   *[other] { $count } värderingar väntar på underskrift och räknas inte än.
}
half-year-next = Boka de kompetensvärderingar som fattas med handledaren, och se till att de skrivs under.
