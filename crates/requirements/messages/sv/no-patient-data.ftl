patient-data-none = Inga personnummer finns i fritexterna.
patient-data-possible = Något som liknar ett personnummer finns i { $count } fritexter.
patient-data-certain = Personnummer finns i { $count } fritexter.
patient-data-next-remove = Ta bort numret. Skriv bara att, när, av vem och hur något granskades.
patient-data-next-look = Kontrollera texten och ta bort det som kan peka ut en patient.
