handbook-source = Source
handbook-reading = How we have read it
handbook-values = Numbers and choices
handbook-versions = In force
handbook-related = Related
handbook-examples = Examples
handbook-yes = yes
handbook-no = no
handbook-none = none
handbook-not-concerned = The requirement does not concern this case.
handbook-percent = { $text } %
handbook-sek = { $text } Swedish kronor
handbook-hours = { $count ->
    [one] { $text } hour
   *[other] { $text } hours
}
handbook-days = { $count ->
    [one] { $text } day
   *[other] { $text } days
}
handbook-weeks = { $count ->
    [one] { $text } week
   *[other] { $text } weeks
}
handbook-months = { $count ->
    [one] { $text } month
   *[other] { $text } months
}
handbook-years = { $count ->
    [one] { $text } year
   *[other] { $text } years
}
