tab-ahead = Ahead
units-ahead = What lies ahead
overview-ahead = Who gets a new breach ahead?
ahead-title = Ahead
ahead-choices = How far ahead
ahead-choice = { $months } months
ahead-answer-calm = No requirement gets worse within { $months } months, if what is planned takes place.
ahead-answer-amber = Within { $months } months { $count ->
    [one] one requirement will need watching
   *[other] { $number } requirements will need watching
}, if no more is done than what is planned.
ahead-answer-red = Within { $months } months { $count ->
    [one] one requirement becomes a breach
   *[other] { $number } requirements become breaches
}, if no more is done than what is planned.
ahead-answer-both = Within { $months } months { $count ->
    [one] one requirement becomes a breach
   *[other] { $number } requirements become breaches
} and { $amber } will need watching, if no more is done than what is planned.
ahead-assumed = This is how it is reckoned: what is booked or planned is assumed to take place as planned (courses, activities, placements, leave, meetings). Nothing else is assumed to be done. The rules are those in force on each day ahead.
ahead-turns = Gets worse
ahead-turns-none = No requirement gets worse.
ahead-turns-none-advice = All that can be seen ahead is on track or stays as it is today.
ahead-becomes = becomes
ahead-others = { $count ->
    [one] One other change
   *[other] { $count } other changes
}
ahead-others-caption = Changes that are not for the worse
ahead-then = Then
ahead-later = { $count ->
    [one] One more requirement gets worse later
   *[other] { $count } more requirements get worse later
}
ahead-later-caption = What gets worse later
ahead-unit-calm = None of the unit's own requirements gets worse within { $months } months, if what is planned takes place.
ahead-unit-doctors = { $count ->
    [0] No doctor here gets a new breach.
    [one] One doctor here gets a new breach.
   *[other] { $number } doctors here get a new breach.
}
ahead-column-day = Day
ahead-column-what = Requirement
ahead-column-turn = From and to
ahead-column-why = Why
ahead-ending = The end with today's plan
ahead-no-end = No end is entered
ahead-not-reached = Not reached with what is entered
ahead-certificates = Every certificate could be at hand
ahead-certificates-none = Nothing that is entered awaits a certificate
ahead-certificates-last = { $count ->
    [one] One certificate remains: { $name }.
   *[other] { $count } certificates remain. The last is { $name }.
}
ahead-months = Month by month
ahead-months-none = Nothing with a date is entered.
ahead-months-none-advice = Placements, courses, meetings and reviews with a date are seen here in their month.
ahead-and-others = { $count ->
    [one] And one more of the same sort.
   *[other] And { $count } more of the same sort.
}
occasion-due = Done by
occasion-begins = Begins
occasion-booked = Booked
occasion-ends = Ends
occasion-milestone = Milestone
ahead-list-title = Who gets a new breach ahead?
ahead-list-calm = No doctor gets a new breach within { $months } months.
ahead-list-answer = { $count ->
    [one] One doctor gets a new breach within { $months } months, if no more is done than what is planned.
   *[other] { $number } doctors get a new breach within { $months } months, if no more is done than what is planned.
}
ahead-list-listed-only = You see names and days. Which requirement it is, is seen by those who may open the record.
ahead-doctors = Doctors who get a new breach
ahead-doctors-none = No doctor gets a new breach.
ahead-doctors-none-advice = Whoever gets a new breach within the time you have chosen is seen here.
ahead-doctors-caption = The earliest first
ahead-column-doctor = Doctor
ahead-column-first = First day
ahead-column-turns-red = What becomes a breach
ahead-number = { $count ->
    [one] One requirement
   *[other] { $count } requirements
}
ahead-more = { $count ->
    [one] And one requirement more
   *[other] And { $count } requirements more
}
