reviewer-named = Granskningen { $day } görs av { $reviewer }.
reviewer-not-named = Det framgår inte vem som gör granskningen { $day }.
reviewer-no-review = Ingen extern granskning är inlagd.
reviewer-next = Lägg in vem som granskar.
