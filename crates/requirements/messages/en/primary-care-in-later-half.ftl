pc-when-served = When the rotation begins on { $from }, { $served } of at least { $minimum } months are done.
pc-when-early = It is proposed to lie after half of the training, { $wanted } months.
pc-when-half-on = Half of the time is done on { $day }.
pc-when-late = The proposal is that it begins before the end of year { $year }.
