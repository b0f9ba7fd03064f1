events-held = { $name } held in the last { $months } months: { $count }. At least { $wanted } are needed.
events-published = { $name } published for { $year }: { $count }. At least { $wanted } are needed.
events-untold = { $count ->
    [one] Of one that was planned it is not told whether it took place.
   *[other] Of { $count } that were planned it is not told whether they took place.
}
events-planned = The next is planned for { $on }.
events-next-arrange = Plan and hold the next one.
events-next-publish = Publish more dates.
events-next-tell = Enter whether those planned took place.
