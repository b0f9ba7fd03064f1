pc-no-clash = Inga jourer, ledigheter, kurser eller andra placeringar ligger på sidotjänstgöringens dagar.
pc-clash-absences = { $count ->
    [one] En ledighet ligger under sidotjänstgöringen.
   *[other] { $count } ledigheter ligger under sidotjänstgöringen.
}
pc-clash-on-call = { $count ->
    [one] En jour ligger under sidotjänstgöringen.
   *[other] { $count } jourer ligger under sidotjänstgöringen.
}
pc-clash-course = Kursen { $title } börjar { $from }, under sidotjänstgöringen.
pc-clash-placement = Placeringen på { $unit } { $from } till { $to } krockar med sidotjänstgöringen.
pc-net = { $weeks } veckor blir kvar räknat som heltid; minst { $needed } behövs.
pc-next-clear = Flytta det som krockar, eller förläng sidotjänstgöringen.
