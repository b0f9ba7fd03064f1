bt-approved = Socialstyrelsen approved BT on { $on }.
