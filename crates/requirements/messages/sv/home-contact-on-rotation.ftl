home-contact-no-long = Ingen längre sidotjänstgöring pågår eller är planerad.
home-contact-weeks = { $weeks ->
    [one] En återvändarvecka är planerad under tjänstgöringen på { $unit }.
   *[other] { $weeks } återvändarveckor är planerade under tjänstgöringen på { $unit }.
}
home-contact-otherwise = Kontakt med den egna enheten är inlagd under tjänstgöringen på { $unit }.
home-contact-none = Tjänstgöringen på { $unit } från { $from } är { $months } månader, och varken återvändarveckor eller annan kontakt med den egna enheten är inlagd.
home-contact-next = Planera återvändarveckor under tjänstgöringen på { $unit }, eller lägg in den kontakt som är tänkt.
