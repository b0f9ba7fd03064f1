bt-planned = The service begins with BT.
bt-planned-at-done = The doctor has done AT in Sweden and needs no BT.
bt-planned-at-unknown = It is not known whether AT is done in Sweden.
bt-not-planned = The doctor has not done AT in Sweden, and no BT is planned. The service begins { $start }.
bt-planned-next-at = Enter whether AT is done in Sweden.
bt-planned-next = Plan BT with the director of studies.
