evaluation-of-trainee = omdömet om ST-läkaren
evaluation-of-clinic = omdömet om kliniken
evaluated-none-ended = Ingen sidotjänstgöring är avslutad än.
evaluated-all = { $count ->
    [one] Båda omdömena är lämnade för den avslutade sidotjänstgöringen.
   *[other] Båda omdömena är lämnade för alla { $count } avslutade sidotjänstgöringar.
}
evaluated-lacking = { $unit }, avslutad { $to }: { $lacking } är inte lämnat till både huvudhandledare och studierektor.
evaluated-next = Lämna det som saknas för { $unit } till huvudhandledaren och studierektorn.
