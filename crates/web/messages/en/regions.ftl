regions-handbook = The region's requirements in the handbook
regions-answer-nothing = No requirements hold for the region as a whole on this day.
regions-answer-all = { $all ->
    [one] The region meets the only requirement on it as a whole.
   *[other] The region meets all { $all } requirements on it as a whole.
}
regions-answer-some = The region meets { $green } of { $all } requirements on it as a whole.
regions-findings = Requirements on the region
regions-findings-none = Nothing has been judged.
regions-findings-none-advice = The rule pack has no requirements on the region as a whole.
regions-not-kept = Not kept here.
regions-none = Nothing has been entered.
regions-localities = Localities and directors of studies
regions-localities-caption = Whom to turn to on { $day }
regions-column-locality = Locality
regions-column-directors = Director of studies
regions-nobody = Nobody on this day
regions-whole = The whole region
regions-events = Meetings
regions-events-ahead = Meetings ahead from { $day }
regions-events-before = Meetings before { $day }
regions-events-none-ahead = No meeting ahead has been entered.
regions-events-past = { $count ->
    [one] One earlier meeting
   *[other] { $count } earlier meetings
}
regions-column-when = When
regions-column-event = Meeting
regions-column-where = Where
regions-column-state = State
regions-event-trainee-meeting = Meeting for trainees
regions-event-supervisor-meeting = Meeting for supervisors
regions-event-manager-meeting = Information meeting for managers
regions-event-introduction-day = Introduction day
regions-event-held = held
regions-event-not-held = was not held
regions-event-untold = not confirmed
regions-documents = Governing documents
regions-documents-caption = Documents, forms and schedules, those that hold on { $day } first
regions-column-document = Document
regions-column-holds = Holds
regions-column-reviewed = Checked
regions-not-reviewed = Not checked
regions-version = version { $version }
regions-instruction = How to do it
regions-instruction-of = How to do it: { $title }
regions-published = published
regions-rates = Compensation levels
regions-rate-decided = decided
regions-rate-undecided = not decided
