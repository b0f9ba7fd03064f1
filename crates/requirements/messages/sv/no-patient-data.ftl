patient-data-none = Inga personnummer finns i fritexterna.
patient-data-possible = { $count ->
    [one] Något som liknar ett personnummer finns i { $count } fritext.
   *[other] Något som liknar ett personnummer finns i { $count } fritexter.
}
patient-data-certain = { $count ->
    [one] Personnummer finns i { $count } fritext.
   *[other] Personnummer finns i { $count } fritexter.
}
patient-data-next-remove = Ta bort numret. Skriv bara att, när, av vem och hur något granskades.
patient-data-next-look = Kontrollera texten och ta bort det som kan peka ut en patient.
