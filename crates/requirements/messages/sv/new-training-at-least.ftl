new-training = { $served } av minst { $wanted } heltidsmånader är gjorda i den nya specialiteten; { $credited } är tillgodoräknade från den tidigare.
new-training-credit-over-half = Mer än hälften av { $minimum } månader får inte tillgodoräknas från en tidigare specialitet.
new-training-applied = Ansökan skickades { $on }.
new-training-planned = Vid planerat slut { $end } blir det { $months } månader.
new-training-next-lower = Ändra beslutet så att högst hälften av utbildningstiden tillgodoräknas.
new-training-next-extend = Planera mer tjänstgöring i den nya specialiteten, eller flytta planerat slut.
new-training-next-end = Sätt ett planerat slut, så att tiden går att räkna fram.
