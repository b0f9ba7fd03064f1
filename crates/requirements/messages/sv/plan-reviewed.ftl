plan-review-later = Den första genomgången av utbildningsplanen väntas efter { $from }.
plan-review-done = Utbildningsplanen gicks igenom { $on }.
plan-review-done-late = Det var efter den månad som började { $month }.
plan-review-due = Utbildningsplanen ska gås igenom senast { $deadline }, på en extra handledningstimme.
plan-review-none-before = Den förra, senast { $month }, blev inte av.
plan-review-missing = Genomgången av utbildningsplanen skulle ha gjorts senast { $deadline }.
plan-review-moved = Skälet är antecknat: { $reason }
plan-review-next = Boka en extra handledningstimme och gå igenom planen tillsammans.
