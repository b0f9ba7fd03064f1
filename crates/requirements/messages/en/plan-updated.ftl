plan-updated = The training plan was last changed on { $on }.
plan-never-updated = There is no dated training plan.
plan-update-visit = It is to be up to date before { $occasion } { $on }.
plan-update-later = The training plan is updated before { $occasion }; no such meeting is held or booked.
plan-update-next = Update the training plan before { $occasion }.
