weeks-allotted = { $weeks ->
    [one] { $weeks } full-time week is set aside for { $name }.
   *[other] { $weeks } full-time weeks are set aside for { $name }.
}
weeks-none = No time is set aside for { $name }.
weeks-source = The region reckons with { $weeks } weeks.
weeks-may = { $weeks } weeks in all may be set aside.
weeks-far-gone = { $percent } per cent of the training has passed and the work is not begun.
weeks-credited = The work is credited, so no time needs to be set aside.
weeks-next-set = Set time aside in the plan, at most { $weeks } weeks in all.
weeks-next-discuss = Go through the time for the work with the supervisor.
