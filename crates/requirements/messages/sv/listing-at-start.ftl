listing-count = { $count } personer var listade på ST-läkaren { $on }; riktvärdet vid start är { $guideline }.
listing-reason = Skälet: { $reason }
listing-no-reason = Det finns inget antecknat om varför antalet avviker.
listing-none = Antalet listade är inte inlagt; riktvärdet vid start är { $guideline }.
listing-not-begun = Riktvärdet för antalet listade vid start är { $guideline }.
listing-next-count = Chefen lägger in hur många som är listade när ST-läkaren börjar.
listing-next-reason = Chefen och ST-läkaren antecknar varför antalet är ett annat, eller anpassar listan.
