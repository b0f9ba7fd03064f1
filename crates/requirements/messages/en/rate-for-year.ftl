rate-set = The level of compensation for { $year } is set.
rate-of-last-year = The level of compensation for { $year } is not entered yet; that of { $last } is used.
rate-missing = There is no level of compensation for { $year } or the year before.
rate-next = The region enters this year's level of compensation.
