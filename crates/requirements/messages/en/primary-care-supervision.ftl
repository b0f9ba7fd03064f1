pc-supervision-planned = Planned supervision: { $minutes } minutes a week beside the daily support; about { $wanted } are usual.
pc-supervision-unplanned = Supervision is not planned yet; about { $wanted } minutes a week are usual.
pc-supervision-held = { $weeks ->
    [one] Supervision at the health centre: { $minutes } minutes in one week; about { $wanted } a week are usual.
   *[other] Supervision at the health centre: { $minutes } minutes in { $weeks } weeks; about { $wanted } a week are usual.
}
pc-next-supervision = Book a fixed time for supervision every week at the health centre.
