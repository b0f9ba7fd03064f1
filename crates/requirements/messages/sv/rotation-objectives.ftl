listed-objectives-none = Ingen sidotjänstgöring på regionens lista har börjat än.
listed-objectives-certified = { $count ->
    [one] Sidotjänstgöringens intyg tar upp delmålen på regionens lista.
   *[other] Intygen för alla { $count } sidotjänstgöringar tar upp delmålen på regionens lista.
}
listed-objectives-named = { $count ->
    [one] Sidotjänstgöringen tar upp delmålen på regionens lista.
   *[other] Alla { $count } sidotjänstgöringar tar upp delmålen på regionens lista.
}
listed-objectives-unnamed = Tjänstgöringen i { $field } tar inte upp { $codes }, som står på regionens lista.
listed-objectives-uncertified = Intyget i { $field } tar inte upp { $codes }, som står på regionens lista.
listed-objectives-next = Lägg till delmålen, eller styrk dem på annat sätt tillsammans med handledaren.
