start-hello = Hello { $name }
start-ways = Your training
start-way-overview = Overview and timeline
start-way-requirements = All requirements
start-way-time = Counted time
start-way-objectives = Objectives and certificates
start-way-ahead = What lies ahead
start-way-what-if = What if: try a change
start-way-report = Status report as PDF
start-title = Start
start-first = Begin here
start-listed-only = You see names and standing, not what is to be done.
start-listed-only-advice = The list shows who has a breach. The record is opened by who supervises, leads or is director of studies.
start-units = Your units
start-doctors = Doctors
start-all-doctors = All { $count } doctors, by risk
start-nobody = You follow no doctor at present.
start-no-breach = { $all ->
    [one] The doctor you follow has no breach.
   *[other] None of the { $all } doctors you follow has a breach.
}
start-breaches = { $all ->
    [one] The doctor you follow has one breach or more.
   *[other] { $red } of the { $all } doctors you follow have some breach.
}
start-no-records = No doctor's data is shared with you.
start-no-records-advice = Who is to follow a doctor gets access through the assignment: as supervisor, manager or director of studies.
start-regions = Your region
