unit-no-supervisors = Ingen på enheten är huvudhandledare nu.
supervisor-time = { $count ->
    [one] { $name } har { $percent } procent av en heltid avsatt för en läkare under utbildning; { $wanted } procent behövs.
   *[other] { $name } har { $percent } procent av en heltid avsatt för { $count } läkare under utbildning; { $wanted } procent behövs.
}
supervisor-time-unknown = Det framgår inte hur mycket tid { $name } har avsatt för handledning.
supervisor-time-next = Avsätt mer tid i handledarens schema.
supervisor-time-next-enter = Lägg in handledarens avsatta tid.
