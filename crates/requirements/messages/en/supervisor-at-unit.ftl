at-unit = { $name } serves at { $unit }, where the trainee has the main service.
at-unit-partly = { $name } serves at { $unit } only { $percent } percent of the time.
at-unit-not = { $name } does not serve at { $unit }, where the trainee has the main service.
at-unit-arranged = Availability is arranged otherwise, decided on { $on }: { $reason }
at-unit-next-arrange = The manager arranges for the supervisor to be available all the same and records how, or appoints a supervisor at the unit.
at-unit-next-change = The manager appoints a principal supervisor at the unit, or draws up an action plan with the director of studies.
at-unit-next-check = The manager sees to it that the supervisor is there when supervision is needed.
at-unit-same-house = { $name } serves in the same house as { $unit }, where the trainee has the main service.
