requested-none = No extra review is asked for.
requested = The commissioner asked for an extra review on { $on }.
requested-because = The commissioner asked for an extra review on { $on }: { $reason }
requested-booked = It is booked for { $day }.
requested-day-passed = It was booked for { $day }, but it is not told whether it took place.
requested-unbooked = It is not booked.
requested-next-book = Book the extra review.
requested-next-tell = Enter whether the review took place, or book a new day.
