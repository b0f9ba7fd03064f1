other-supervisors-right = { $count ->
    [one] Handledaren på sidotjänstgöringen är specialist i det hen handleder i.
   *[other] Handledarna på { $count } sidotjänstgöringar är specialister i det de handleder i.
}
other-supervisor-wrong = { $name }, handledare på { $unit }, är inte specialist i det som tjänstgöringen gäller.
other-supervisor-unknown = Det framgår inte om { $name }, handledare på { $unit }, är specialist.
other-supervisor-none = Ingen sidotjänstgöring har en namngiven handledare än.
other-supervisor-next-specialist = Kliniken utser en handledare som är specialist i det tjänstgöringen gäller.
other-supervisor-next-verify = Lägg in handledarens bevis om specialistkompetens.
