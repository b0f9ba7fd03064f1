assessed-last = Den senaste dokumenterade bedömningen gjordes { $on }.
assessed-never = Ingen bedömning är dokumenterad.
assessed-long-ago = Det har gått mer än { $months } månader i tjänst utan någon ny.
assessed-next = Be handledaren om en bedömning, och att den skrivs under.
