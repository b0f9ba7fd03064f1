pc-when-served = När sidotjänstgöringen börjar { $from } är { $served } av minst { $minimum } månader gjorda.
pc-when-early = Den föreslås ligga efter halva utbildningstiden, { $wanted } månader.
pc-when-half-on = Halva tiden är gjord { $day }.
pc-when-late = Förslaget är att den börjar före slutet av år { $year }.
