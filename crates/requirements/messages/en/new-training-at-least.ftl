new-training = { $served } of at least { $wanted } full-time months are served in the new specialty; { $credited } are credited from the earlier one.
new-training-credit-over-half = More than half of { $minimum } months must not be credited from an earlier specialty.
new-training-applied = The application was sent on { $on }.
new-training-planned = At the planned end, { $end }, it will be { $months } months.
new-training-next-lower = Change the decision so that at most half of the training time is credited.
new-training-next-extend = Plan more service in the new specialty, or move the planned end.
new-training-next-end = Set a planned end, so that the time can be reckoned.
