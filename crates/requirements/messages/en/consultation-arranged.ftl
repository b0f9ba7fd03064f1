consultation-named = A named specialist is at hand for questions in { $count } of { $of } sessions.
consultation-adapted = The schedule is adapted for questions in { $count } of { $of } sessions.
consultation-none = No specialist is appointed for questions in any session.
consultation-none-adapted = No schedule is adapted for questions.
consultation-gaps = Gaps: { $gaps }.
consultation-session = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
} { $part }
consultation-next = Appoint a specialist for questions in each session, preferably as a question doctor.
part-morning = morning
part-afternoon = afternoon
part-evening = evening
