spread-check-ins = { $done ->
    [one] { $done } of at least { $wanted } check-ins with the director of studies is done.
   *[other] { $done } of at least { $wanted } check-ins with the director of studies are done.
}
spread-colleges = { $done ->
    [one] { $done } of at least { $wanted } specialist colleges is held.
   *[other] { $done } of at least { $wanted } specialist colleges are held.
}
spread-behind = { $percent } percent of the training is done; spread evenly it would be { $expected } by now.
spread-applied = The application was sent on { $on }.
spread-next-by = Spread evenly, the next comes by { $day }.
spread-to-book = Spread evenly, the next comes by { $day }, and it is not booked.
spread-booked = The next is booked for { $day }.
spread-check-ins-next = The director of studies books a check-in at the health centre with the trainee and the supervisor.
spread-colleges-next = The director of studies gathers the specialists and the head of operations for a college.
spread-hold = Prepare and hold the one that is booked.
