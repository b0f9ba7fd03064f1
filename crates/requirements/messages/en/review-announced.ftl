announced = The review of { $year } was announced on { $on }.
announced-late = The announcement should have come the year before.
announced-not = The unit is to be reviewed in { $year } at the latest, but it is not announced.
announced-later = The next review is due in { $year } at the latest, and is announced the year before.
announced-no-due = It is not told when the unit is to be reviewed.
announced-next = The director of studies announces the review to the unit.
