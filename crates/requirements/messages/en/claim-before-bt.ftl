claim-nothing = No time before BT is credited, so there is no compensation to claim.
claim-possible = { $credited } months before BT are credited; the unit can claim compensation for { $allowed } of them.
claim-within = The unit has claimed compensation for { $claimed } months before BT; { $credited } are credited and at most { $allowed } are compensated.
claim-too-much = The unit has claimed compensation for { $claimed } months before BT, but { $credited } are credited and at most { $allowed } are compensated.
claim-without-credit = The unit has claimed compensation for { $claimed } months before BT, but no time is credited.
claim-next-claim = The unit claims compensation from Hälsoval.
claim-next-lower = The unit lowers its claim to what is compensated.
claim-next-decision = The director of studies decides on a credit, or the unit withdraws its claim.
