bt-not-applied-for = BT är inte godkänd, och ingen ansökan är skickad.
bt-approval-awaited = Ansökan om godkänd BT skickades { $on } och väntar på beslut.
bt-approval-too-late = Specialistkompetensen intygades eller söktes { $on }, innan BT var godkänd.
bt-approval-before-end = Utbildningen är planerad att sluta { $end }.
bt-approval-next-apply = Samla BT-intygen och sök om godkänd BT hos Socialstyrelsen.
bt-approval-next-wait = Vänta in Socialstyrelsens beslut och lägg in dagen.
