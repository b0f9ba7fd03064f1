may-change-none = No employment in the training is running.
may-change-bound = An agreement restricts a change of units: { $agreement }
may-change-leaves = The employment ends on { $to }, and no agreement hinders applying for a new post within Hälsoval Kalmar.
may-change-free = No change of units is under way.
may-change-next = Go through the agreement with the manager and the director of studies.
