away-all = On { $on } all { $count } doctors in training are away on side rotations at the same time.
away-many = On { $on } { $away } of { $of } doctors in training are away on side rotations.
away-never-all = In the next { $months } months the doctors in training are never almost all away at the same time.
away-one-trainee = The unit does not have several doctors in training.
away-next = See whether a side rotation can be moved. It is not always possible.
