bt-objective-certified = { $code }, { $name }, was certified on { $on }.
bt-objective-not-certified = { $code }, { $name }, is not certified.
bt-objective-examined = The examination was held on { $on }.
bt-objective-examination = The examination is booked for { $on }.
bt-objective-end = BT is reckoned to be done by { $end }.
bt-objective-requested = The supervisor was asked on { $on }.
bt-objective-next-ask = Ask the supervisor to certify the objective: what was done and how it was checked.
bt-objective-next-remind = Remind the supervisor to sign the certificate.
