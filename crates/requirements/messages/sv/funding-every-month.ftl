funding-months = För { $told } av { $of } månader i tjänst framgår vem som betalade.
funding-months-none = Ingen hel månad i tjänst har gått än.
funding-months-untold = Första månaden utan uppgift börjar { $first }.
funding-months-double = Första månaden med både ersättning och egen kostnad börjar { $first }.
funding-months-sourceless = För någon ersatt period framgår det inte varifrån pengarna kom.
funding-months-next = Lägg in en enda betalning för varje månad: ersättning eller enhetens egen kostnad.
