plan-kept-here = The training plan, version { $version }, is kept here.
plan-kept-in-system = The training plan, version { $version }, is in the portfolio system that the director of studies points out.
plan-kept-as-file = The training plan, version { $version }, is kept only as a file.
plan-kept-nowhere = There is no training plan.
plan-kept-next-move = Enter the plan in the portfolio system that the director of studies points out.
plan-kept-next-write = Write the training plan in the portfolio system that the director of studies points out.
