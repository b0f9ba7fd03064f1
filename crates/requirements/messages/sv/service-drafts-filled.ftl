draft-service = vilken tjänstgöring det gäller och när
draft-content = en översikt av innehållet
draft-objectives = delmålen
draft-lacks = I intyget för { $unit } saknas { $missing }.
draft-of-nothing-lacks = I ett intyg om tjänstgöring saknas { $missing }.
draft-next = Fyll i det som saknas innan du ber om underskrift.
drafts-filled = { $count ->
    [one] Intyget som väntar på underskrift är ifyllt.
   *[other] Alla { $count } intyg som väntar på underskrift är ifyllda.
}
drafts-all-signed = Alla intyg om tjänstgöring är påskrivna.
drafts-none = Inget intyg om tjänstgöring är påbörjat än.
