rate-paid = For the period from { $from } SEK { $paid } was paid. { $percent } percent of the salary cost of SEK { $cost } is SEK { $expected }.
rate-unpaid = For the period from { $from } no compensation has been paid.
rate-cost-unknown = For the period from { $from } the salary cost is not entered.
rate-no-period = No compensated period has ended lately.
rate-next-claim = Claim the compensation for the period.
rate-next-cost = Enter the salary cost with social fees.
rate-next-check = Check the amount against this year's level of compensation.
