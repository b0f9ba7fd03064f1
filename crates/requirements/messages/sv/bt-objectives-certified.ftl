bt-objective-certified = { $code }, { $name }, är intygat { $on }.
bt-objective-not-certified = { $code }, { $name }, är inte intygat.
bt-objective-examined = Examinationen hölls { $on }.
bt-objective-examination = Examinationen är bokad till { $on }.
bt-objective-end = BT beräknas vara klar { $end }.
bt-objective-requested = Handledaren fick frågan { $on }.
bt-objective-next-ask = Be handledaren intyga delmålet: vad som gjorts och hur det kontrollerats.
bt-objective-next-remind = Påminn handledaren om att skriva under intyget.
