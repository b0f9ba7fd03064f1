length-sum = Side rotation in { $field }: { $months } months with what is planned.
length-none = No side rotation in { $field } is done or planned.
length-about = { $months ->
    [one] One month is recommended.
   *[other] { $months } months are recommended.
}
length-between = { $from }–{ $to } months are recommended.
length-weeks-reason = Single weeks are an accepted alternative on { $on }: { $reason }
length-optional = A side rotation in { $field } is not planned, and need not be included.
length-from-to = { $from }–{ $to } months are recommended, depending on earlier experience.
length-background-unknown = The recommended length in { $field } depends on whether AT or BT is done, and that is not known.
length-next-background = Enter whether AT is done.
length-next-plan = Plan the side rotation in { $field } with the supervisor, or note the reason why it is not needed.
length-next-longer = Lengthen the side rotation, or note the reason together with the supervisor.
length-next-shorter = Go through with the supervisor whether all the time is needed, or note the reason.
length-next-follow = Do the side rotation as planned.
length-near = Up to { $months } months shorter counts as that long; that is our reading.
