handbook-source = Source
handbook-reading = How we have read it
handbook-values = Numbers and choices
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
handbook-document = Document
handbook-place = Place
handbook-lines = Lines in our text
handbook-checked = Compared
handbook-in-force = In force
handbook-stages = Stages
handbook-catalogue = Number in the list of requirements
handbook-parameter = What
handbook-judged = The numbers and choices that Randa judges by
handbook-ours = our interpretation
handbook-repeats = The same requirement in the regulation
handbook-repeated-by = Regions that repeat the requirement
handbook-alike = The same matter elsewhere
handbook-answered-there = The region repeats a national requirement. Randa judges it once, there.
handbook-invented = Invented people. The answers are worked out by the same rules as for real doctors.
handbook-counting = How time is counted
handbook-not-judged = What Randa does not judge
handbook-from = from { $from }
handbook-from-until = { $from } – { $until }
