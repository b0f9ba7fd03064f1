services-certified = { $count ->
    [one] Tjänstgöringen har intyg.
   *[other] Alla { $count } tjänstgöringar har intyg.
}
services-missing = { $count ->
    [one] Intyg saknas för en tjänstgöring: { $names }.
   *[other] Intyg saknas för { $count } tjänstgöringar: { $names }.
}
services-asked = De är begärda.
services-sent = Ansökan skickades { $on }.
services-waiting = Det som är avslutat har intyg. Pågår än: { $names }.
services-signer-no-specialist = { $name }, som skrev på ett intyg { $on }, var inte specialist. Intyget ska skrivas på av en specialist på kliniken.
services-next-ask = Be om intyg från { $names }.
services-next-specialist = Be en specialist på samma klinik skriva på intyget.
services-next-end = Be om intyg när tjänstgöringen är klar.
