requested-none = Ingen extra granskning är begärd.
requested = Uppdragsgivaren begärde en extra granskning { $on }.
requested-because = Uppdragsgivaren begärde en extra granskning { $on }: { $reason }
requested-booked = Den är bokad till { $day }.
requested-day-passed = Den var bokad till { $day }, men det framgår inte om den blev av.
requested-unbooked = Den är inte bokad.
requested-next-book = Boka den extra granskningen.
requested-next-tell = Lägg in om granskningen blev av, eller boka en ny dag.
