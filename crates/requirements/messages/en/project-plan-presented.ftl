project-plan-presented = The project plan was presented on { $on }.
project-plan-late = The course ended on { $ended }; the plan should be presented during it.
project-plan-missing = The project plan is not presented.
project-plan-course-ended = The course in scientific method ended on { $ended }.
project-plan-by = It is presented during the course, which ends on { $ended }.
project-plan-no-course = The project plan is presented during the course in scientific method, which is not booked yet.
project-plan-next = Write the project plan and present it at the course.
