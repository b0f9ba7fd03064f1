term-schedule-in-time = Terminsschemat för { $place } publicerades { $on }, före terminsstarten.
term-schedule-late = Terminsschemat för { $place } publicerades { $on }; terminen började { $begins }.
term-schedule-missing = Terminsschemat för { $place } saknas; terminen började { $begins }.
term-schedule-day-unknown = Terminsschemat för { $place } finns, men det framgår inte när det publicerades.
term-schedule-next = Publicera terminsschemat för ST-träffarna.
