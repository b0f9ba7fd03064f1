template-none = Ingen sidotjänstgöring har börjat på senare tid.
template-no-planning = Mallens del för planering är inte ifylld för { $unit }, som började { $from }.
template-no-feedback = Mallens del för återkoppling är inte ifylld för { $unit }, som slutade { $to }.
template-planned = Mallens del för planering är ifylld för { $unit }.
template-used = { $count ->
    [one] Mallen är ifylld före och efter sidotjänstgöringen.
   *[other] Mallen är ifylld före och efter alla { $count } sidotjänstgöringar.
}
template-next-planning = Fyll i mallens planering för { $unit }.
template-next-feedback = Fyll i mallens återkoppling när tjänstgöringen på { $unit } är slut.
