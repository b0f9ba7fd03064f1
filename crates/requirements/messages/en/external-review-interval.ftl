review-interval-next = The latest external review was on { $on }; the next falls by { $due }.
review-interval-first = The unit got its first BT or ST doctor on { $first }; the first review falls by { $due }.
review-interval-booked = The next is booked for { $on }.
review-interval-unknown = No review is entered, and it is not known when the unit got its first BT or ST doctor.
review-interval-no-trainees = The unit has no BT or ST doctors yet.
review-interval-next-book = The care provider books a SPUR review.
review-interval-next-prepare = The unit prepares for the booked review.
review-interval-next-enter = The director of studies enters when the unit got its first BT or ST doctor.
