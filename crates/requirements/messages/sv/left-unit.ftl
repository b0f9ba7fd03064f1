left-none = ST-läkaren har inte lämnat någon enhet för en annan.
left-certified = Tjänstgöringen på { $unit } är intygad { $on }.
left-uncertified = Tjänstgöringen på { $unit } till och med { $left } är inte intygad.
left-still-supervises = { $name } på { $unit } står kvar som huvudhandledare.
left-next-certify = Be { $unit } om ett undertecknat tjänstgöringsintyg.
left-next-end = Avsluta uppdraget och utse en handledare på den nya enheten.
