bt-statements-none-ended = Ingen BT-placering är avslutad än.
bt-statements-all = { $ended ->
    [one] { $count } av { $ended } avslutad BT-placering har ett undertecknat handledarutlåtande.
   *[other] { $count } av { $ended } avslutade BT-placeringar har ett undertecknat handledarutlåtande.
}
bt-statements-lacking = { $ended ->
    [one] { $count } av { $ended } avslutad BT-placering har ett undertecknat handledarutlåtande. Det fattas för { $names }.
   *[other] { $count } av { $ended } avslutade BT-placeringar har ett undertecknat handledarutlåtande. Det fattas för { $names }.
}
bt-statements-waited-for = Det väntas senast { $due }.
bt-statements-half-done = { $count ->
    [one] { $count } utlåtande är påbörjat: underskrift eller någon del fattas.
   *[other] { $count } utlåtanden är påbörjade: underskrift eller någon del fattas.
}
bt-statements-examined = Examinationen hölls { $on }.
bt-statements-examination = Examinationen är bokad till { $on }.
bt-statements-next = Placeringens handledare skriver utlåtandet: uppnådda kompetenser, styrkor, utvecklingsområden och behov av komplettering.
