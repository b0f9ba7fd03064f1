separately-child-health-clinic = egen BVC
separately-residential-homes = SÄBO
separately-home = den egna enheten
separately-side-rotation = sidotjänstgöring
separately-observership = auskultation
separately-all = { $count ->
    [one] Ansvaret har ett eget intyg.
   *[other] Vart och ett av de { $count } ansvaren har ett eget intyg.
}
separately-missing = Eget intyg saknas för { $services }.
separately-sent = Ansökan skickades { $on }.
separately-next = Be handledaren skriva på ett eget intyg för { $services }.
