majority-months = The health centre { $home } months, side rotations { $away } months at the planned end.
majority-no-end = There is no planned end.
majority-next-end = Enter the planned end.
majority-next = Go through the plan with the supervisor and the director of studies, so that the work at the health centre is the basis.
