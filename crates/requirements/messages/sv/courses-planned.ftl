series-taken = { $taken } av { $all } kurser är genomförda.
series-open = Varken genomfört eller bokat: { $courses }.
series-booked-anew = Ett tidigare tillfälle missades, och ett nytt är bokat: { $courses }.
series-missed = Tillfället har passerat utan att kursen är markerad som genomförd, och inget nytt är bokat: { $courses }.
series-sent-without = Ansökan skickades { $on } utan { $courses }.
series-next-book = Boka { $courses }.
series-next-take = Gå kurserna som bokat och be om intyg.
