away-none = Ingen sidotjänstgöring är planerad än.
away-longest = Längsta tiden i sträck borta från vårdcentralen är { $from } till { $to }: { $months } månader.
away-guideline = Principen är högst { $from }–{ $to } månader i sträck.
away-next-plan = Planera återvändarveckor när sidotjänstgöringarna läggs in.
away-next-follow = Håll återvändarveckorna som är planerade.
away-next-return = Lägg in en återvändarvecka, eller anteckna skälet tillsammans med studierektor.
away-leave-left-out = Hel ledighet i den tiden, { $months } månader, är borträknad.
