series-taken = { $taken } of { $all } courses are taken.
series-open = Neither taken nor booked: { $courses }.
series-booked-anew = An earlier date was missed, and a new one is booked: { $courses }.
series-missed = The date has passed without the course being marked as taken, and no new one is booked: { $courses }.
series-sent-without = The application was sent on { $on } without { $courses }.
series-next-book = Book { $courses }.
series-next-take = Take the courses as booked and ask for certificates.
