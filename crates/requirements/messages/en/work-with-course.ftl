work-course-days = { $course } runs from { $from } to { $to }.
work-course-none = { $course } is neither booked nor taken.
work-course-far = More than { $months } months lie between.
work-course-next = Book { $course }.
work-course-next-discuss = Go through the set-up with the supervisor and the director of studies.
