section-not-kept = { $section ->
    [absences] The absences
    [activities] The activities
    [application] The facts on the application
    [assessment-plans] The assessment plans
    [assessments] The assessments
    [basic-training] The facts on basic training
    [certificates] The certificates
    [changes] The changed conditions
    [colleges] The specialist colleges
    [courses] The courses
    [covers] The action plans and dispensations
    [credits] The credits
    [decisions] The decisions
    [digital-care] The facts on digital care
    [documents] The papers
    [employments] The employments
    [events] The region's calendar
    [funding] The facts on compensation
    [funding-applications] The applications for compensation
    [funding-claims] The claims for compensation
    [funding-compensated-months] The compensated months
    [funding-costs] The costs
    [funding-periods] The periods of compensation
    [hirings] The hirings
    [listings] The facts on listing
    [localities] The region's localities
    [localities-directors] The localities' directors of studies
    [mid-term] The facts on the mid-term evaluation
    [people] The facts on the people
    [people-absences] The staff's absences
    [people-employments] The staff's employments
    [people-supervisor-training] The facts on supervisor training
    [placements] The placements
    [plan-reviews] The reviews of the plan
    [plan-versions] The versions of the training plan
    [rates] The region's rates
    [scheduled-times] The scheduled times
    [study-time] The study times
    [supervision-sessions] The supervision sessions
    [supervisors] The supervisors
    [trainee-licence] The facts on the licence
    [training-earlier-specialties] The facts on earlier specialties
    [units-activities] The unit's activities
    [units-covers] The unit's action plans and dispensations
    [units-decisions] The decisions on the unit
    [units-external-reviews] The unit's external reviews
    [units-mission-approvals] The director of studies' reviews of the unit
    [units-mission-areas] The unit's primary-care area
    [units-mission-climate] The ratings of the training climate
    [units-mission-consultation] The unit's consultation roster
    [units-mission-delegations] The unit's delegations
    [units-mission-professions] The unit's training places by profession
    [units-mission-responsible] The responsible head of operations
    [units-mission-review-announcements] The announcements of coming reviews
    [units-mission-review-areas] The material for the review
    [units-mission-routines] The unit's local routines
    [units-mission-stages] The unit's training mission
    [units-mission-trainees] The unit's trainees
    [units-mission-trainees-away] The trainees' times away
    [units-opening-hours] The unit's opening hours
    [units-specialist-hours] The specialists' hours at the unit
    [visits] The director of studies' meetings
    [works] The works
   *[other] The facts
} are not kept here, so it cannot be told.
reason-accepted = The reason was accepted on { $on }: { $reason }
covered-by-action-plan = Covered by a signed action plan until { $until }: { $reason }
covered-by-dispensation = Covered by a dispensation until { $until }: { $reason }
cover-expired = The action plan or dispensation expired on { $until }.
cover-not-signed = There is an action plan or dispensation, but it lacks the signature of { $roles } and therefore does not cover.
cover-cannot-be-given = A dispensation given in the region does not hold for requirements in { $document } and therefore does not cover.
cover-wrong-signer = An action plan or dispensation is signed on { $on } by { $name } as { $role }, but { $name } did not have that role then. Therefore it does not cover.
cover-begins = A signed action plan or dispensation holds only from { $from }.
covered-on-until = After that it is covered without a break until { $until }.
training-over = The training is over: the proof was issued on { $on }.
st-not-begun = ST has not begun yet.
no-principal-supervisor = No principal supervisor is appointed yet.
limit-ours = The limit is our reading.
share-ours = The limit is our reading: { $percent } percent.
