weekly-scheduled = { $name } ligger i schemat varje vecka.
weekly-short = { $name } ligger i schemat { $minutes } minuter i veckan; { $wanted } minuter krävs.
weekly-elsewhere = { $name } ligger i schemat på en annan tid, utan antecknat skäl.
weekly-elsewhere-because = { $name } ligger i schemat på en annan tid. Skälet: { $reason }
weekly-none = { $name } ligger inte som återkommande tid i schemat.
weekly-held-anyway = { $count ->
        [one] Ett tillfälle har ändå hållits de senaste { $months } månaderna.
       *[other] { $count } tillfällen har ändå hållits de senaste { $months } månaderna.
    }
weekly-away = ST-läkaren är inte i tjänst på hemenheten nu.
weekly-next-schedule = Chefen lägger in tiden i schemat, varje vecka.
weekly-next-move = Flytta tiden, eller anteckna varför den ligger som den gör.
