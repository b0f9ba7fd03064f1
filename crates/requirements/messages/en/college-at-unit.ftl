unit-college-last = The latest specialist college was held on { $on }.
unit-college-never = No specialist college has been held.
unit-college-next-by = The next is to be held by { $due }.
unit-college-late = The next was to be held by { $due }.
unit-college-missed = Far more than { $months } months have passed.
unit-college-without = { $names } did not take part.
unit-college-booked = The next is booked for { $day }.
unit-college-next = The unit manager books a specialist college with all specialists and the director of studies, about half an hour for each trainee.
