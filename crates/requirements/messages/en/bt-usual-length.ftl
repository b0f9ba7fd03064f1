bt-length-planned = BT is planned to last { $planned } months of full time. Usually it lasts { $wanted }.
bt-length-open = How long BT will be is not settled yet. Usually it lasts { $wanted } months of full time.
bt-length-next-lay-out = Lay out BT with the director of studies.
bt-length-next-consult = Consult the director of studies about shortening BT, and note the decision.
bt-length-next-reason = Note why BT will be longer.
