plan-presented = The training plan was presented to the director of studies on { $on }.
plan-presented-late = That was after the last day, { $deadline }.
plan-not-presented = No training plan has been presented to the director of studies. It was due by { $deadline }.
plan-soon-due = { $days ->
    [0] Today, { $deadline }, is the last day to present the training plan to the director of studies.
    [one] The training plan must be presented to the director of studies by { $deadline }, in { $days } day.
   *[other] The training plan must be presented to the director of studies by { $deadline }, in { $days } days.
}
plan-to-present = The training plan must be finished and presented to the director of studies by { $deadline }.
plan-presented-next = Finish the plan with the supervisor and present it to the director of studies.
