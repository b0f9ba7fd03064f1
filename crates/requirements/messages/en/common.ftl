section-not-kept = This is not kept here ({ $section }), so it cannot be told.
reason-accepted = The reason was accepted on { $on }: { $reason }
covered-by-action-plan = Covered by a signed action plan until { $until }: { $reason }
covered-by-dispensation = Covered by a dispensation until { $until }: { $reason }
cover-expired = The action plan or dispensation expired on { $until }.
cover-not-signed = There is an action plan or dispensation, but those who must sign it have not, so it does not cover.
training-over = The training is over: the proof was issued on { $on }.
st-not-begun = ST has not begun yet.
