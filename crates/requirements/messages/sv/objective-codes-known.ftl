codes-known = Alla delmål som anges hör till utbildningen.
codes-unknown = { $count ->
    [one] Ett delmål som anges hör inte till utbildningen: { $codes }.
   *[other] { $count } delmål som anges hör inte till utbildningen: { $codes }.
}
codes-next-correct = Rätta felskrivningen, eller byt till den här föreskriftens delmål.
