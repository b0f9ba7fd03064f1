supervision-mean = { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    } in { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    } at home: on average { $mean } minutes a week; at least { $wanted } are required.
supervision-some-weeks = There was supervision in { $with } of { $weeks } weeks.
supervision-too-early = Only { $weeks ->
        [one] { $weeks } whole week
       *[other] { $weeks } whole weeks
    } at home so far; it is too early to judge.
supervision-not-at-home = No weeks at home for long, so there is nothing to judge.
supervision-next-book = The supervisor and the trainee book a fixed hour every week, and the trainee notes the sessions.
supervision-next-every-week = The supervisor and the trainee spread the sessions, so that there is one every week.
