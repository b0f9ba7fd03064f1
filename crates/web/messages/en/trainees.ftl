answer-on-track-you = You are on track.
answer-on-track-about = { $name } is on track.
answer-red = { $count ->
    [one] One requirement is not met.
   *[other] { $number } requirements are not met.
}
answer-amber = { $count ->
    [one] One requirement needs watching.
   *[other] { $number } requirements need watching.
}
answer-nothing-waits = Nothing waits right now.
answer-waits-you-before = { $count ->
    [one] One thing waits for you before { $day }.
   *[other] { $number } things wait for you before { $day }.
}
answer-waits-you = { $count ->
    [one] One thing waits for you.
   *[other] { $number } things wait for you.
}
answer-waits-before = { $count ->
    [one] One thing waits, before { $day }.
   *[other] { $number } things wait, before { $day }.
}
answer-waits = { $count ->
    [one] One thing waits.
   *[other] { $number } things wait.
}
answer-granted = The proof of specialist competence was issued on { $day }.
answer-not-begun = The training begins on { $day }.
due = By
due-was = Was due
not-binding = A recommendation. Other ways to the same goal are open.
next = Next steps
next-none = Nothing waits.
next-none-advice = When something needs doing it stands here, with its reason and date.
next-more = { $count ->
    [one] One more step among the requirements
   *[other] { $count } more steps among the requirements
}
tabs = The doctor's pages
tab-overview = Overview
tab-requirements = Requirements
tab-time = Time
tab-objectives = Objectives
trainee-counts = How the requirements stand
trainee-report = Status report as PDF
figures = Time and supervision
figure-counted = Counted time
figure-of = of at least { $minimum } full-time months
figure-at-end = At the planned end
figure-reached = Minimum reached
figure-awaiting = Awaits a decision
figure-home = Employed at
figure-supervisor = Principal supervisor
months = months
nowhere = No employment on this day
nobody = Nobody appointed
percent = { $share } %
timeline-heading = Timeline
timeline-title = The training on a timeline
timeline-text = { $placements } placements, { $courses } courses and { $absences } periods of absence. The table below says the same.
timeline-now = Under way: { $now }.
timeline-as-table = The same as a table
timeline-table = Everything on the timeline, row by row
timeline-planned = (planned)
timeline-column-what = What
timeline-column-lane = Sort
timeline-column-more = More
timeline-column-when = When
agenda-now = Under way
agenda-next = Next
lane-employments = Employment
lane-placements = Placements
lane-absences = Absence
lane-courses = Courses
lane-milestones = Milestones
look-full-time = Full time
look-part-time = Part time
look-home = Home unit
look-side-rotation = Side rotation
look-own-child-health-clinic = Own child health clinic
look-residential-homes = Residential homes
look-observership = Observership
look-absence = Absence
look-course = Course
look-open = Dashed: planned, not settled
milestone-start = Training begins
milestone-mid-term = Mid-ST
milestone-bt-examination = BT examination
milestone-bt-approved = BT approved
milestone-credit = { $months } months credited
milestone-applied = Application sent
milestone-granted = Proof of specialist competence
milestone-minimum = Minimum reached
milestone-end = Planned end
plan-approved = Plan version { $version } approved
plan-returned = Plan version { $version } returned for more work
plan-presented = Plan version { $version } presented
plan-draft = Plan version { $version }, draft
supervision-session = Supervision session
