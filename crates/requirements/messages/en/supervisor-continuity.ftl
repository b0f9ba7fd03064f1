continuity-none = The principal supervisor has not changed in the last { $months } months.
continuity-changes = { $count ->
    [one] The principal supervisor has changed once in the last { $months } months ({ $days }).
   *[other] The principal supervisor has changed { $count } times in the last { $months } months ({ $days }).
}
continuity-next = Bring up the continuity of supervision with the director of studies.
