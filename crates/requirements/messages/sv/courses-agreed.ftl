agreed-no-courses = Ingen kurs utanför regionens lista är sökt eller bokad.
agreed-all = { $count ->
    [one] Kursen är planerad med handledaren.
   *[other] Alla { $count } kurser är planerade med handledaren.
}
agreed-requested = { $count ->
    [one] Kursen { $titles } är sökt men ännu inte planerad med handledaren.
   *[other] Kurserna { $titles } är sökta men ännu inte planerade med handledaren.
}
agreed-booked-without = { $count ->
    [one] Kursen { $titles } är bokad utan att vara planerad med handledaren.
   *[other] Kurserna { $titles } är bokade utan att vara planerade med handledaren.
}
agreed-next = Ta upp kursen med handledaren och anteckna dagen. Fråga studierektorn om det behövs.
