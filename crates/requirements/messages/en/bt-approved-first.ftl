bt-not-applied-for = BT is not approved, and no application has been sent.
bt-approval-awaited = The application for approval of BT was sent on { $on } and awaits a decision.
bt-approval-too-late = Specialist competence was certified or applied for on { $on }, before BT was approved.
bt-approval-before-end = The training is planned to end on { $end }.
bt-approval-next-apply = Gather the BT certificates and apply to Socialstyrelsen for approval of BT.
bt-approval-next-wait = Await Socialstyrelsen's decision and enter the day.
