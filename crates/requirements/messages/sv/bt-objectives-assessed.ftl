bt-assessed-count = { $assessed } av { $all } delmål i BT är bedömda.
bt-assessed-lacking = { $count ->
    [one] Inte bedömt: { $codes }.
   *[other] Inte bedömda: { $codes }.
}
bt-assessed-unmet = { $count ->
    [one] Ett delmål saknar intyg.
   *[other] { $count } delmål saknar intyg.
}
bt-assessed-certified-only = { $count ->
    [one] Ett delmål har intyg men ingen bedömning: { $codes }.
   *[other] { $count } delmål har intyg men ingen bedömning: { $codes }.
}
bt-assessed-examined = Examinationen hölls { $on }.
bt-assessed-examination = Examinationen är { $on }.
bt-assessed-next = Be handledaren bedöma delmålen och ange dem i bedömningen.
