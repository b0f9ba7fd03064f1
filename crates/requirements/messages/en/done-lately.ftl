lately-done = { $done } { $on }.
lately-never = { $never }
lately-due = The next time should have been { $due } at the latest.
lately-first-due = The first time is due { $on } at the latest.
lately-few-trainees = The unit has { $count } doctors in training; this holds when they are at least { $least }.
lately-next = { $step }
