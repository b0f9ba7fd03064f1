pc-displaced-unknown = Det framgår inte om någon annan tjänstgöring har flyttats för sidotjänstgöringen.
pc-next-displaced = Anteckna vilka tjänstgöringar som har flyttats, eller att ingen har det.
pc-displaced-lost = Tjänstgöring har ställts in eller hamnat efter planerat slut för sidotjänstgöringens skull: { $units }.
pc-next-plan-again = Planera in det som föll bort, eller stäm av med studierektor att det inte behövs.
pc-displaced-none = Ingen annan tjänstgöring har flyttats för sidotjänstgöringen.
pc-displaced-kept = Det som flyttades ligger kvar före planerat slut: { $units }.
