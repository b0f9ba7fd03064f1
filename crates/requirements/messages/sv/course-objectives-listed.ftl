listed-all = Delmålen som kräver kurs har en kurs.
listed-decided = Studierektor har avgjort saken { $on }: { $reason }
listed-nowhere = Delmål { $objective } kräver kurs men står inte på regionens kurslista. Förslag: { $proposed }.
listed-doubtfully = Delmål { $objective } kräver kurs, men kurslistan lägger det på en kurs som troligen inte motsvarar det. Förslag: { $proposed }.
listed-next = Fråga studierektor vilken kurs som gäller och ange delmålet på den.
