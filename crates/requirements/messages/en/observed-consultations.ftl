consultations-year = Sit-ins and video recordings in the last 12 months: { $done }. At least { $wanted } are required.
consultations-part = Sit-ins and video recordings since { $from }: { $done }. For the time spent at the health centre at least { $wanted } are required ({ $year } in a whole year).
consultations-little-time = { $days ->
    [one] { $days } day at the health centre since { $from }: too short a time to require any sit-in yet.
   *[other] { $days } days at the health centre since { $from }: too short a time to require any sit-in yet.
}
consultations-away = No time at the health centre in the last 12 months.
consultations-next = Book a sit-in or a video recording with the principal supervisor: { $least } to { $most } times a year.
