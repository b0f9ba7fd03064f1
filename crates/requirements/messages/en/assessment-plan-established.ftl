assessment-plan-with = The assessment plan was established on { $on } in consultation with { $name }.
assessment-plan-established = The assessment plan was established on { $on }.
assessment-plan-late = That was after the last day, { $deadline }.
assessment-plan-none = No assessment plan is established. It was due by { $deadline }.
assessment-plan-soon-due = { $days ->
    [0] Today, { $deadline }, is the last day to establish the assessment plan.
    [one] The assessment plan must be established by { $deadline }, in { $days } day.
   *[other] The assessment plan must be established by { $deadline }, in { $days } days.
}
assessment-plan-to-establish = The assessment plan must be established by { $deadline }.
assessment-plan-next = Settle with the principal supervisor which methods you use and when, and enter the day you agree.
