pc-basics-ended = AT eller BT slutade { $ended }, och sidotjänstgöringen börjar { $from }.
pc-basics-near = Den bör inte ligga för nära. Vi räknar med { $months } månader, alltså tidigast { $first }.
pc-basics-end-unknown = Det framgår inte när AT eller BT slutar.
pc-basics-next-end = Lägg in när AT slutade, eller när BT-examinationen är gjord eller bokad.
