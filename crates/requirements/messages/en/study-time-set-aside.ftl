study-hours = The schedule gives { $count ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of competence development a week; at least { $wanted } are required.
study-none = No time for competence development is set aside; at least { $wanted } hours a week are required.
study-not-in-service = The trainee is not in service now.
study-next-schedule = The manager enters the time in the trainee's schedule.
