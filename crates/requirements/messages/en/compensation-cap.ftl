compensation-used = { $used } of at most { $limit } full-time months are compensated.
compensation-ends = With the service planned, the compensation ends on { $on }.
compensation-over = The compensation is used up.
compensation-next-unit-pays = The manager plans for the unit to bear the whole cost itself.
compensation-next-plan = The manager and the director of studies look at whether the training can be finished while the compensation lasts.
compensation-next-follow = The region's office enters compensated months as they come.
