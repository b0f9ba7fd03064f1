listing-count = { $count } people were listed with the trainee on { $on }; the guideline at the start is { $guideline }.
listing-reason = The reason: { $reason }
listing-no-reason = Nothing is noted of why the number differs.
listing-none = The number of listed people is not entered; the guideline at the start is { $guideline }.
listing-not-begun = The guideline for the number of listed people at the start is { $guideline }.
listing-next-count = The manager enters how many are listed when the trainee begins.
listing-next-reason = The manager and the trainee note why the number is another, or adapt the list.
