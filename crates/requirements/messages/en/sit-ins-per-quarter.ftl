quarter-sit-ins = { $quarter ->
    [1] First quarter of { $year }: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
    [2] Second quarter of { $year }: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
    [3] Third quarter of { $year }: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
   *[other] Fourth quarter of { $year }: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
}
quarter-sit-ins-so-far = { $quarter ->
    [1] First quarter of { $year } so far: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
    [2] Second quarter of { $year } so far: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
    [3] Third quarter of { $year } so far: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
   *[other] Fourth quarter of { $year } so far: { $done } of at least { $wanted } { $wanted ->
        [one] sit-in
       *[other] sit-ins
    }.
}
quarter-away = In this quarter the trainee is not at the home unit.
quarter-left-out = { $count ->
    [one] { $count } sit-in is not counted: it is not documented, or done by someone else than the supervisor.
   *[other] { $count } sit-ins are not counted: they are not documented, or done by someone else than the supervisor.
}
quarter-next = The supervisor books the sit-ins that are lacking and fills in the form afterwards.
