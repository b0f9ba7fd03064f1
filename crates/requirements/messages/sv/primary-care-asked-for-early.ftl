pc-asked-unknown = Det framgår inte när sidotjänstgöringen begärdes.
pc-next-asked = Anteckna när sidotjänstgöringen begärdes.
pc-asked = Sidotjänstgöringen begärdes { $asked } och börjar { $from }, { $weeks } veckor senare.
pc-asked-late = Den behöver planeras i god tid. Vi räknar med minst { $weeks } veckor.
pc-next-tell-both = Stäm av med både vårdcentralen och hemmakliniken att tiden räcker.
