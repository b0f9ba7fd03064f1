pc-basics-ended = AT eller BT slutade { $ended }, och sidotjänstgöringen börjar { $from }.
pc-basics-near = Den bör inte ligga för nära. Vi räknar med { $months } månader, alltså tidigast { $first }.
pc-basics-end-unknown = Det framgår inte när AT eller BT slutar.
pc-bt-under-way = BT är inte klar och ingen BT-examination är bokad. Därför går det inte att säga hur nära BT sidotjänstgöringen ligger.
pc-bt-next-book = Lägg in dagen när BT-examinationen är bokad. Tills dess behöver inget göras.
pc-basics-next-end = Lägg in när AT slutade.
