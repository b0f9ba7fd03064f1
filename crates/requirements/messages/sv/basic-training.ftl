bt-approved = Socialstyrelsen godkände BT { $on }.
