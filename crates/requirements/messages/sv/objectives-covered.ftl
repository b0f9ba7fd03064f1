covered-all = Alla { $count } delmål täcks av något som är genomfört eller planerat.
covered-not = { $count ->
    [one] Ett delmål täcks inte av något som är genomfört eller planerat: { $codes }.
   *[other] { $count } delmål täcks inte av något som är genomfört eller planerat: { $codes }.
}
covered-wished = { $count ->
    [one] Ett delmål täcks bara av något som är önskat men inte bekräftat: { $codes }.
   *[other] { $count } delmål täcks bara av något som är önskat men inte bekräftat: { $codes }.
}
covered-next-plan = Planera en placering, en kurs eller en uppgift på vårdcentralen för { $codes } med handledaren.
covered-next-confirm = Få placeringen eller kursplatsen bekräftad.
covered-next-follow = Följ planen och be om intyg efter hand.
covered-late = { $count ->
    [one] Ett delmål täcks bara av något som ligger efter planerat slut: { $codes }.
   *[other] { $count } delmål täcks bara av något som ligger efter planerat slut: { $codes }.
}
covered-next-earlier = Flytta det som ligger för sent, eller flytta slutdatumet.
