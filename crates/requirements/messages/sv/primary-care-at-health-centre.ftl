pc-at-centre = Sidotjänstgöringen är på en vårdcentral: { $unit }.
pc-not-at-centre = { $unit } är ingen vårdcentral. Tjänstgöring där kan vara en del av sidotjänstgöringen, men inte hela.
pc-unit-unknown = Det framgår inte vad { $unit } är för slags enhet.
pc-next-centre = Välj en vårdcentral för huvuddelen av sidotjänstgöringen.
