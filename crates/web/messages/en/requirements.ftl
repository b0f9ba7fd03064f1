requirements-title = Requirements
requirements-found = The requirements
requirements-number = { $shown ->
    [one] Showing one of { $all } requirements.
   *[other] Showing { $shown } of { $all } requirements.
}
requirements-none = No requirement matches.
requirements-none-advice = Choose something else, or show all.
requirements-all = Show all requirements
requirements-settled = { $count ->
    [one] One requirement is fulfilled or does not apply
   *[other] { $count } requirements are fulfilled or do not apply
}
filter-status = Standing
filter-theme = Matter
filter-every = All
filter-go = Show
check = To be checked
next-step = Next step:
why = Why
evidence = Rests on
evidence-more = { $count ->
    [one] and one more entry
   *[other] and { $count } more entries
}
source = Source
reading = How we read it:
checked-on = Compared with its source on { $day }.
about-unit = About the unit
requirements-filter = Narrow
requirements-standing = How it stands
