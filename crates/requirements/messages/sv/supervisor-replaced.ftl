replaced-none = Ingen handledare är anmäld att sluta.
replaced-by = { $name } tar över som huvudhandledare från { $from }.
replaced-late = Det blir ett glapp mellan handledarna.
replaced-candidate = { $name } kan ta över men är inte utsedd.
replaced-nobody = Ingen som kan ta över är namngiven.
replaced-next-appoint = Utse efterträdaren innan handledaren slutar.
replaced-next-search = Sök en annan handledarutbildad specialist på enheten, eller upprätta en åtgärdsplan.
