plan-follow-up-last = The training plan was last followed up on { $on }.
plan-follow-up-due = More than { $months } months in service have passed since then.
plan-follow-up-nothing-yet = There is no plan to follow up yet.
plan-follow-up-next = Go through the plan with the supervisor and change what no longer holds.
