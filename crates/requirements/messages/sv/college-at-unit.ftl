unit-college-last = Det senaste specialistkollegiet hölls { $on }.
unit-college-never = Inget specialistkollegium är hållet.
unit-college-next-by = Nästa ska hållas senast { $due }.
unit-college-late = Nästa skulle ha hållits senast { $due }.
unit-college-missed = Det har gått långt mer än { $months } månader.
unit-college-without = { $names } deltog inte.
unit-college-booked = Nästa är bokat till { $day }.
unit-college-next = Enhetschefen bokar ett specialistkollegium med alla specialister och studierektor, ungefär en halvtimme för varje ST-läkare.
