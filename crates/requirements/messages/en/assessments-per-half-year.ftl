half-year-assessed = { $half ->
    [1] First half of { $year }: { $done } of at least { $wanted } assessments.
   *[other] Second half of { $year }: { $done } of at least { $wanted } assessments.
}
half-year-assessed-so-far = { $half ->
    [1] First half of { $year } so far: { $done } of at least { $wanted } assessments.
   *[other] Second half of { $year } so far: { $done } of at least { $wanted } assessments.
}
half-year-away = In this half-year the trainee is wholly on leave or not in service.
half-year-unsigned = { $count ->
    [one] { $count } assessment awaits a signature and is not counted yet.
   *[other] { $count } assessments await a signature and are not counted yet.
}
half-year-next = Book the assessments that are lacking with the supervisor, and see that they are signed.
