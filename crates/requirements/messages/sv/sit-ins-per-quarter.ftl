quarter-sit-ins = { $quarter ->
    [1] Första kvartalet { $year }: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
    [2] Andra kvartalet { $year }: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
    [3] Tredje kvartalet { $year }: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
   *[other] Fjärde kvartalet { $year }: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
}
quarter-sit-ins-so-far = { $quarter ->
    [1] Första kvartalet { $year } hittills: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
    [2] Andra kvartalet { $year } hittills: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
    [3] Tredje kvartalet { $year } hittills: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
   *[other] Fjärde kvartalet { $year } hittills: { $done } av minst { $wanted } { $wanted ->
        [one] medsittning
       *[other] medsittningar
    }.
}
quarter-away = Det här kvartalet är ST-läkaren inte på hemmaenheten.
quarter-left-out = { $count ->
    [one] { $count } medsittning räknas inte: den är inte dokumenterad, eller gjord av någon annan än handledaren.
   *[other] { $count } medsittningar räknas inte: de är inte dokumenterade, eller gjorda av någon annan än handledaren.
}
quarter-next = Handledaren bokar de medsittningar som fattas och fyller i mallen efteråt.
