plan-exists = En utbildningsplan finns: version { $version }, { $on }.
plan-exists-not-yet = Ingen utbildningsplan är överenskommen än. En plan väntas senast { $deadline }.
plan-exists-draft = Utbildningsplanen är bara ett utkast. Den är inte överenskommen med handledaren.
plan-exists-none = Det finns ingen utbildningsplan, fast utbildningen började { $started }.
plan-exists-next = Ta fram planen med handledaren, så att den täcker målbeskrivningens delmål. Verksamhetschefen ansvarar för att det görs.
