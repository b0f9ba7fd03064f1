bt-planned = Tjänstgöringen inleds med BT.
bt-planned-at-done = Läkaren har gjort AT i Sverige och behöver ingen BT.
bt-planned-at-unknown = Det framgår inte om AT är gjord i Sverige.
bt-not-planned = Läkaren har inte gjort AT i Sverige, och ingen BT är planerad. Tjänstgöringen börjar { $start }.
bt-planned-next-at = Lägg in om AT är gjord i Sverige.
bt-planned-next = Planera BT med studierektorn.
