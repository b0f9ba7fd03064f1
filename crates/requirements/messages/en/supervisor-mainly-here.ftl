mainly-here-only = { $name } serves at { $unit } only.
mainly-here-never = { $name } does not serve at { $unit }.
mainly-here-percent = { $name } has { $percent } percent of the service at { $unit }.
mainly-here-unknown = { $name } has several workplaces, but the shares of full time are not entered.
mainly-here-next = Look into whether another specialist at the unit can be principal supervisor.
mainly-here-next-enter = Enter the supervisor's share of full time at each workplace.
