bt-first = { $certified } of { $all } objectives of BT are certified.
bt-first-early = These objectives of the rest of the training were certified before all objectives of BT were: { $codes }.
bt-first-next = Go through the order with the supervisor, and complete the objectives of BT.
