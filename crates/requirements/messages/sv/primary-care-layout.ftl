pc-layout-own = Inget av förslagets exempel på upplägg är valt; andra upplägg går lika bra.
pc-layout = Upplägget är { $layout }. { $periods ->
    [one] Perioden omfattar { $weeks } veckor räknat som heltid.
   *[other] De { $periods } perioderna omfattar { $weeks } veckor räknat som heltid.
}
pc-layout-differs = Perioderna är inte så långa eller så många som i exemplet.
pc-layout-early = I exemplet börjar det först efter { $months } månaders utbildning.
pc-next-layout = Ändra perioderna, eller välj bort exemplet om ett eget upplägg passar bättre.
