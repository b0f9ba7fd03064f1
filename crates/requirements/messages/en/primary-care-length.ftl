pc-length = The rotation comes to { $weeks } weeks counted as full time; { $from }–{ $to } weeks are proposed.
pc-length-reason = It is longer for this reason: { $reason }
pc-length-no-reason = A longer time is fine when it is needed, but no reason is noted.
pc-length-no-objective = A longer time is fine when it is needed, but no objective is chosen.
pc-length-next-longer = Lengthen the rotation or add days, or note in the plan why it is shorter.
pc-length-next-reason = Note the reason and choose the objectives that the longer time is needed for.
