pc-done = The side rotation in primary care was done from { $from } to { $to }, { $weeks } weeks counted as full time.
pc-passed-unconfirmed = The last day of the rotation, { $to }, has passed, but the health centre has not confirmed it.
pc-next-confirm = Ask the health centre to confirm the dates, or call the rotation off.
pc-planned = A side rotation in primary care is planned from { $from } to { $to }.
pc-suggested = A side rotation in primary care is { $suggestion } for trainees in { $specialty }.
pc-second-specialty = The proposal is meant for the first specialty, and a proof of specialist competence is held already.
pc-next-talk = Talk to the main supervisor about what a side rotation in primary care could give.
