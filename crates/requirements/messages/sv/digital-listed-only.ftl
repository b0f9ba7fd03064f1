listed-only = Sedan { $since } har alla digitala kontakter gällt patienter som är listade på enheten.
listed-only-others = Sedan { $since } har { $count ->
        [one] { $count } digital kontakt
       *[other] { $count } digitala kontakter
    } gällt patienter som inte är listade på enheten.
listed-only-unknown = Det är inte uppgett om de digitala kontakterna bara gällde enhetens listade patienter.
listed-only-none = Inget digitalt arbete är redovisat den senaste tiden.
listed-only-next-stop = Chefen ser till att ST-läkarens digitala kontakter bara gäller enhetens listade patienter.
listed-only-next-tell = ST-läkaren uppger antalet kontakter med patienter som inte är listade på enheten.
