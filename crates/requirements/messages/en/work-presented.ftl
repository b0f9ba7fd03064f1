work-presented = { $name } is presented and published as it should be.
work-to-present = { $name } is not fully presented and published. Left: { $missing }.
work-next-present = Arrange what is left: { $missing }.
work-at-christmas-seminar = presentation at the Christmas seminar
work-at-course-end = presentation at the end of the course
work-at-other = presentation elsewhere
work-publication = publication on the home page
work-credited = The work is credited and not presented again.
