bt-layout-open = När BT slutar är inte inlagt.
bt-layout-sum = Placeringar och semester i BT är tillsammans { $months } månader av { $wanted }, varav semester { $holiday }.
bt-layout-wanted = I upplägget ingår { $holiday ->
    [one] en månads semester.
   *[other] { $holiday } månaders semester.
}
bt-layout-next = Lägg upp BT så att delarna och semestern fyller hela tiden.
