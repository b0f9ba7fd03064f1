continuity-none = Huvudhandledaren har inte bytts de senaste { $months } månaderna.
continuity-changes = { $count ->
    [one] Huvudhandledaren har bytts en gång de senaste { $months } månaderna ({ $days }).
   *[other] Huvudhandledaren har bytts { $count } gånger de senaste { $months } månaderna ({ $days }).
}
continuity-next = Ta upp kontinuiteten i handledningen med studierektor.
