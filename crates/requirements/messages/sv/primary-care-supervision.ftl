pc-supervision-planned = Planerad handledning: { $minutes } minuter i veckan utöver dagligt stöd; omkring { $wanted } är vanligt.
pc-supervision-unplanned = Handledningen är inte inplanerad än; omkring { $wanted } minuter i veckan är vanligt.
pc-supervision-held = { $weeks ->
    [one] Handledning på vårdcentralen: { $minutes } minuter på en vecka; omkring { $wanted } i veckan är vanligt.
   *[other] Handledning på vårdcentralen: { $minutes } minuter på { $weeks } veckor; omkring { $wanted } i veckan är vanligt.
}
pc-next-supervision = Boka fast tid för handledning varje vecka på vårdcentralen.
