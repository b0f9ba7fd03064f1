term-schedule-in-time = The term schedule for { $place } was published on { $on }, before the term began.
term-schedule-late = The term schedule for { $place } was published on { $on }; the term began on { $begins }.
term-schedule-missing = The term schedule for { $place } is missing; the term began on { $begins }.
term-schedule-day-unknown = The term schedule for { $place } is there, but it is not told when it was published.
term-schedule-next = Publish the term schedule of the training meetings.
