prepared-done = { $count ->
    [one] One placement: { $done }.
   *[other] { $count } placements: { $done }.
}
prepared-need = what it is to give is described
prepared-agreed = the supervisor has agreed
prepared-objectives = objectives are named
prepared-plan-signed = the plan is signed
prepared-plan-sent = the plan is sent to the unit
prepared-confirmed = the unit has confirmed
prepared-supervisor-named = a supervisor is named
prepared-no-need = what it is to give is not described
prepared-not-agreed = the supervisor has not agreed
prepared-no-objectives = no objectives are named
prepared-no-plan-signed = the plan is not signed by both trainee and principal supervisor
prepared-no-plan-sent = the plan is not sent to the unit
prepared-not-confirmed = the unit has not confirmed
prepared-no-supervisor-named = no supervisor is named
prepared-lacking = { $unit } from { $from }: { $lacking }.
prepared-more = { $count ->
    [one] One more placement lacks something.
   *[other] { $count } more placements lack something.
}
prepared-none = No such placement is under way or planned.
prepared-no-rotations = No side rotation is planned.
prepared-plan-approved = The training plan was approved on { $on }.
prepared-next-need = Write what the placement at { $unit } is to give that the home unit cannot.
prepared-next-agree = Go through with the supervisor whether the placement at { $unit } is needed, and note the day.
prepared-next-objectives = Name the objectives that the placement at { $unit } is for.
prepared-next-plan = Go through the goals for { $unit } with the principal supervisor, make a plan and sign it, both of you.
prepared-next-send = Contact whoever answers for education or schedules at { $unit } and send the plan.
prepared-next-confirm = Ask { $unit } to confirm the dates.
prepared-next-supervisor = Ask { $unit } who will be the supervisor and enter the name.
prepared-next-rotations = Plan the side rotations with the supervisor and the director of studies.
