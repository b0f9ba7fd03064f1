block-before = The first side rotation ({ $unit }) begins on { $from }, after { $months } months at the health centre.
block-so-far = { $months } months at the health centre, and no side rotation is planned yet.
block-from-to = The training should begin with { $from }–{ $to } months in a row at the health centre.
block-about = The training usually begins with about { $months } months in a row at the health centre.
block-next-plan = Plan the first side rotation with the supervisor.
block-next-follow = Follow the plan.
block-next-move = Move the side rotation, or note the reason together with the director of studies.
