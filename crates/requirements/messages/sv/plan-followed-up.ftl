plan-follow-up-last = Utbildningsplanen följdes senast upp { $on }.
plan-follow-up-due = Det har gått mer än { $months } månader i tjänst sedan dess.
plan-follow-up-nothing-yet = Det finns ingen plan att följa upp än.
plan-follow-up-next = Gå igenom planen med handledaren och ändra det som inte längre stämmer.
