meet-attended = { $name } deltog senast { $on }.
meet-not-since = { $name } har inte deltagit sedan { $since }.
meet-not-released = { $name } fick inte ledigt för träffen { $on }.
meet-unknown = Det framgår inte vilka träffar { $name } har deltagit i.
meet-next = Anmäl handledaren till nästa träff.
meet-next-release = Enhetschefen frigör handledaren för nästa träff.
meet-next-enter = Lägg in handledarens träffar.
