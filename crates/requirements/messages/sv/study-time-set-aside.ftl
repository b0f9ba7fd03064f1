study-hours = Schemat ger { $count ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    } { $name } i veckan; minst { $wanted } krävs.
study-none = Ingen tid för { $name } är avsatt; minst { $wanted } timmar i veckan krävs.
study-not-in-service = ST-läkaren är inte i tjänst nu.
study-next-schedule = Chefen lägger in tiden i ST-läkarens schema.
