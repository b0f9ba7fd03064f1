majority-months = Hälsocentralen { $home } månader, sidotjänstgöring { $away } månader vid planerat slut.
majority-no-end = Planerat slutdatum saknas.
majority-next-end = Lägg in planerat slutdatum.
majority-next = Gå igenom planen med handledaren och studierektorn, så att arbetet på hälsocentralen utgör grunden.
