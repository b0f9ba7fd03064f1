unit-no-supervisors = Nobody at the unit is a principal supervisor now.
supervisor-time = { $count ->
    [one] { $name } has { $percent } percent of full time set aside for one doctor in training; { $wanted } percent is needed.
   *[other] { $name } has { $percent } percent of full time set aside for { $count } doctors in training; { $wanted } percent is needed.
}
supervisor-time-unknown = It is not told how much time { $name } has set aside for supervision.
supervisor-time-next = Set aside more time in the supervisor's schedule.
supervisor-time-next-enter = Enter the supervisor's time set aside.
