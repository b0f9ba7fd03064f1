work-course-days = { $course } är { $from } till { $to }.
work-course-none = { $course } är varken bokad eller genomgången.
work-course-far = Mer än { $months } månader skiljer.
work-course-next = Boka { $course }.
work-course-next-discuss = Gå igenom upplägget med handledaren och studierektor.
