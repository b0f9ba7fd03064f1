rotation-sessions = { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    } at { $unit } in { $months ->
        [one] { $months } whole month
       *[other] { $months } whole months
    }; about { $wanted } a month is required.
rotation-return-weeks = Supervision at home in { $with } of { $weeks ->
        [one] { $weeks } return week
       *[other] { $weeks } return weeks
    }.
rotation-begun = The side rotation at { $unit } began on { $from }; the first session is expected within a month.
rotation-short = The side rotation at { $unit } was shorter than a month.
rotation-none = No side rotation is under way or just over.
rotation-next-book = The trainee books supervision with the supervisor at the clinic, and at home in the return weeks.
rotation-next-record = The trainee notes the sessions that are missing and goes through the rotation with the principal supervisor.
