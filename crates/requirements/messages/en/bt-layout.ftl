bt-layout-open = When BT ends is not entered.
bt-layout-sum = Placements and holiday in BT are together { $months } months of { $wanted }, of which holiday { $holiday }.
bt-layout-wanted = The layout includes { $holiday ->
    [one] one month of holiday.
   *[other] { $holiday } months of holiday.
}
bt-layout-next = Lay out BT so that its parts and the holiday fill all the time.
