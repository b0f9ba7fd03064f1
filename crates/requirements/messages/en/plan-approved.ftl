plan-approved = Version { $version } of the training plan was approved on { $on }.
plan-returned = Version { $version } was returned for more work on { $on }.
plan-awaits-approval = Version { $version } was presented to the director of studies on { $on } and awaits approval.
plan-never-approved = No training plan is approved. It should have been presented by { $deadline }.
plan-not-due = The training plan is to be presented to the director of studies by { $deadline }.
plan-next-revise = Rework the plan after the director of studies' feedback and present it again.
plan-next-approve = The director of studies goes through the plan, gives feedback and approves it.
plan-next-present = Finish the plan with the supervisor and present it to the director of studies.
