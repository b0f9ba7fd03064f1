dispensation-none = No dispensation is at hand.
dispensation-holds = The dispensation for { $name } holds until { $to }.
dispensation-expired = The dispensation for { $name } ran out on { $to }, and the requirement is not met.
dispensation-nobody = It is not told who decided on it.
dispensation-no-conditions = The conditions are not told.
dispensation-soon = { $days ->
    [one] One day remains.
   *[other] { $days } days remain.
}
dispensation-next-sign = Whoever decided signs the dispensation.
dispensation-next-conditions = Write the conditions.
dispensation-next-renew = Meet the requirement, or ask the director of studies to try a new dispensation.
