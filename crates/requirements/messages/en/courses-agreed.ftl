agreed-no-courses = No course outside the region's list is asked for or booked.
agreed-all = { $count ->
    [one] The course is planned with the supervisor.
   *[other] All { $count } courses are planned with the supervisor.
}
agreed-requested = { $count ->
    [one] The course { $titles } is asked for but not yet planned with the supervisor.
   *[other] The courses { $titles } are asked for but not yet planned with the supervisor.
}
agreed-booked-without = { $count ->
    [one] The course { $titles } is booked without being planned with the supervisor.
   *[other] The courses { $titles } are booked without being planned with the supervisor.
}
agreed-next = Take the course up with the supervisor and note the day. Ask the director of studies if needed.
