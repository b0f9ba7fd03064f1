rotations-sum = Side rotations: { $done } months done, { $total } months with what is planned.
rotations-from-to = The guideline is { $from }–{ $to } months.
rotations-about = They usually amount to about { $months } months in all.
rotations-next-plan = Plan the side rotations with the supervisor.
rotations-next-more = Go through with the supervisor which side rotations are missing, or note the reason why they suffice.
rotations-next-fewer = Go through with the supervisor whether all side rotations are needed, or note the reason.
rotations-next-follow = Follow the plan.
