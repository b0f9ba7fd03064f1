covered-all = All { $count } objectives are covered by something done or planned.
covered-not = { $count ->
    [one] One objective is not covered by anything done or planned: { $codes }.
   *[other] { $count } objectives are not covered by anything done or planned: { $codes }.
}
covered-wished = { $count ->
    [one] One objective is covered only by something wished for but not confirmed: { $codes }.
   *[other] { $count } objectives are covered only by something wished for but not confirmed: { $codes }.
}
covered-next-plan = Plan a placement, a course or a task at the health centre for { $codes } with the supervisor.
covered-next-confirm = Have the placement or the place on the course confirmed.
covered-next-follow = Follow the plan and ask for certificates as you go.
covered-late = { $count ->
    [one] One objective is covered only by something after the planned end: { $codes }.
   *[other] { $count } objectives are covered only by something after the planned end: { $codes }.
}
covered-next-earlier = Move what lies too late, or move the end.
