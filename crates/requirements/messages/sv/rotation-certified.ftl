rotation-certificate-item = { $days ->
    [one] { $name } (slutade för 1 dag sedan)
   *[other] { $name } (slutade för { $days } dagar sedan)
}
rotation-certificates-missing = Intyg är inte påskrivet för { $items }. Det bör skrivas direkt efter tjänstgöringen.
rotation-certificates-none-ended = Ingen sidotjänstgöring är avslutad än.
rotation-certificates-signed = { $count ->
    [one] Den avslutade sidotjänstgöringen har intyg.
   *[other] Alla { $count } avslutade sidotjänstgöringar har intyg.
}
rotation-certificates-next-soon = Ha intyget ifyllt före sista dagen, så att det kan skrivas på direkt.
rotation-certificates-next-ask = Be handledaren på { $unit } skriva på intyget.
