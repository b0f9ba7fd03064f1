plan-review-later = The first review of the training plan is expected after { $from }.
plan-review-done = The training plan was reviewed on { $on }.
plan-review-done-late = That was after the month that began on { $month }.
plan-review-due = The training plan must be reviewed by { $deadline }, in an extra supervision hour.
plan-review-none-before = The one before, by { $month }, was not done.
plan-review-missing = The review of the training plan was due by { $deadline }.
plan-review-moved = The reason is noted: { $reason }
plan-review-next = Book an extra supervision hour and go through the plan together.
