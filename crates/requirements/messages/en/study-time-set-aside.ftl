study-hours = The schedule gives { $count ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of { $name } a week; at least { $wanted } are required.
study-none = No time for { $name } is set aside; at least { $wanted } hours a week are required.
study-not-in-service = The trainee is not in service now.
study-next-schedule = The manager enters the time in the trainee's schedule.
