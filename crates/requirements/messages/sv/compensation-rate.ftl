rate-paid = För perioden från { $from } betalades { $paid } kr. { $percent } procent av lönekostnaden { $cost } kr är { $expected } kr.
rate-unpaid = För perioden från { $from } är ingen ersättning utbetald.
rate-cost-unknown = För perioden från { $from } är lönekostnaden inte inlagd.
rate-no-period = Ingen ersatt period har avslutats den senaste tiden.
rate-next-claim = Begär ersättningen för perioden.
rate-next-cost = Lägg in lönekostnaden med sociala avgifter.
rate-next-check = Stäm av beloppet mot årets ersättningsnivå.
