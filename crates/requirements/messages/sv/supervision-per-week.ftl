supervision-mean = { $sessions } pass på { $weeks ->
        [one] { $weeks } vecka
       *[other] { $weeks } veckor
    } hemma: i snitt { $mean } minuter i veckan; minst { $wanted } krävs.
supervision-some-weeks = Det var handledning { $with } av { $weeks } veckor.
supervision-too-early = Bara { $weeks ->
        [one] { $weeks } hel vecka
       *[other] { $weeks } hela veckor
    } hemma än; det är för tidigt att bedöma.
supervision-not-at-home = Inga veckor hemma på länge, så det finns inget att bedöma.
supervision-next-book = Handledaren och ST-läkaren bokar en fast tid varje vecka, och ST-läkaren antecknar passen.
supervision-next-every-week = Handledaren och ST-läkaren sprider passen, så att det blir av varje vecka.
