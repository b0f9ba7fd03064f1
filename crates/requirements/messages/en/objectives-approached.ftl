approached-all = Something approved or planned stands behind { $objectives }.
approached-open = Nothing approved or planned stands behind { $objectives }.
approached-percent = { $percent } per cent of the training has passed.
approached-next = Plan with the supervisor how to reach { $objectives }.
