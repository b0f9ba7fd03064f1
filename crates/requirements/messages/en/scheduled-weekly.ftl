weekly-scheduled = { $name } is in the timetable every week.
weekly-short = { $name } is in the timetable { $minutes } minutes a week; { $wanted } minutes are required.
weekly-elsewhere = { $name } is in the timetable at another time, with no reason noted.
weekly-elsewhere-because = { $name } is in the timetable at another time. The reason: { $reason }
weekly-none = { $name } is not recurring time in the timetable.
weekly-held-anyway = { $count ->
        [one] One session has been held all the same in the last { $months } months.
       *[other] { $count } sessions have been held all the same in the last { $months } months.
    }
weekly-away = The trainee does not serve at the home unit now.
weekly-next-schedule = The manager puts the time in the timetable, every week.
weekly-next-move = Move the time, or note why it lies as it does.
