parallel-integrated = BT ingår i ST-anställningen, så delmål i BT och ST kan uppnås parallellt.
parallel-open-apart = BT är en egen anställning, och dess placeringar anger bara delmål i BT.
parallel-open-mixed = { $count ->
    [one] BT är en egen anställning, men dess placeringar anger ett delmål i ST: { $codes }.
   *[other] BT är en egen anställning, men dess placeringar anger { $count } delmål i ST: { $codes }.
}
parallel-next = Ta bort delmålen i ST från placeringarna i BT, eller fråga studierektorn.
