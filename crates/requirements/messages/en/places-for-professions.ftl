professions-all = { $count ->
    [one] The unit offers training places for the profession that it has.
   *[other] The unit offers training places for all { $count } professions that it has.
}
professions-some = There are no training places for { $without }. The unit is then not fully approved.
professions-no-places = There are no training places for any profession. The unit is then not fully approved.
professions-none-entered = No professions are entered.
professions-next-offer = Arrange training places for those that lack them.
professions-next-enter = Enter the unit's professions and the training places for each.
