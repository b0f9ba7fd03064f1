logged-count = { $name }: { $done } of { $wanted } done.
logged-missing = Lacking: { $parts }.
logged-ahead = { $count ->
        [one] One planned, { $on }.
       *[other] { $count } planned, the next { $on }.
    }
logged-lacks-feedback = Feedback is not entered.
logged-lacks-confirmation = The supervisor has not confirmed everything.
logged-lacks-presentation = The presentation is not entered.
logged-lacks-supervisor = It does not say that the supervisor took part.
logged-unconfirmed = { $count ->
        [one] One planned day has passed without being marked as done.
       *[other] { $count } planned days have passed without being marked as done.
    }
logged-too-early = { $count ->
        [one] One lies before { $border } and does not count; it belongs to the later part of the training.
       *[other] { $count } lie before { $border } and do not count; it belongs to the later part of the training.
    }
logged-never = { $count ->
        [one] One is { $what }, which is not included.
       *[other] { $count } are { $what }, which is not included.
    }
logged-sent-without = The application was sent { $on } without it.
logged-due = Time limit by our reading: { $day }.
logged-was-due = The time limit was, by our reading, { $day }.
logged-no-placement = No period in { $placement } is done or planned.
logged-next-plan = Plan what is lacking together with the supervisor.
logged-next-follow = Carry out what is planned and enter it.
logged-next-confirm = Mark it as done, or plan a new day.
logged-next-feedback = Ask for feedback and enter it.
logged-next-confirmation = Ask the supervisor to confirm.
logged-next-present = Present it and enter the day.
logged-next-together = Go together with the supervisor, or enter that the supervisor took part.
logged-next-discuss = Take it up with the supervisor and the clinic.
logged-after-end = { $count ->
        [one] One is planned after the planned end of the training.
       *[other] { $count } are planned after the planned end of the training.
    }
logged-voluntary = { $name }: voluntary but recommended. Nothing is entered.
logged-may = { $name }: an opportunity, not a requirement. Nothing is entered.
