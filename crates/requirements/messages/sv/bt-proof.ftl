bt-proof-issued = Socialstyrelsen utfärdade bevis om godkänd BT { $on }. Titeln är nu ST-läkare.
bt-proof-applied = Ansökan om godkänd BT skickades { $on }. Titeln ändras när beviset kommer.
bt-proof-not-yet = Examinationen är inte godkänd än.
bt-proof-not-applied = Examinationen godkändes { $passed }, men ansökan om godkänd BT är inte skickad.
bt-proof-next-file = Lägg in beviset när det kommer.
bt-proof-next-apply = Skicka ansökan om godkänd BT till Socialstyrelsen.
