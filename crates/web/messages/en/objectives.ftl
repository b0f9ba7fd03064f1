objectives-title = Objectives
objectives-answer-unknown = The objectives of this specialty are not here.
objectives-none = The objectives are not known.
objectives-none-advice = The rule pack lacks the curriculum of the specialty. Read it in the regulation meanwhile.
objectives-part-certified = { $certified } of { $all } objectives are certified
objectives-part-waiting = { $count } { $count ->
    [one] awaits a certificate
   *[other] await certificates
}
objectives-part-planned = { $count } { $count ->
    [one] is planned
   *[other] are planned
}
objectives-part-missing = { $count } { $count ->
    [one] lacks a plan
   *[other] lack a plan
}
objectives-part-unknown = { $count } cannot be told
objectives-group-common = Common objectives
objectives-group-own = { $specialty }
objectives-group-bt = Basic training
objectives-bt-approved = Basic training was approved on { $day }.
objectives-all-done = Nothing is missing here.
objectives-all-done-advice = Every objective of this choice has its certificates. A person decides whether the competence is reached.
objectives-note = An objective is certified when every activity demanded has a signed certificate on the right form. That is not the same as the competence being reached: the principal supervisor and the head of operations decide that.
objectives-show = Show
objectives-show-all = All objectives
objectives-show-missing = Only what is missing
objectives-show-unplanned = Without a plan
objectives-legend = Signs in the table
objectives-certified = Certified
objectives-done = Done, certificate missing
objectives-planned = Planned
objectives-nothing = Nothing planned
objectives-not-kept = Not kept here
objectives-not-confirmed = not confirmed
objectives-requested = certificate asked for
objectives-not-demanded = not demanded
objectives-demand-unknown = What the objective demands is not clear. Read the curriculum.
objectives-help-text = help text
objectives-help-what = our own label, not the regulation's
objectives-check = check
objectives-check-what = not compared with the printed text
objectives-column-objective = Objective
objectives-column-status = Status
objectives-column-service = Clinical service
objectives-column-primary-care = In primary care
objectives-column-observership = Observership
objectives-column-course = Course
objectives-column-work = Work
objectives-column-form = The objective's certificate
objectives-form = annex { $number }
objectives-or = or
objectives-activity-service = clinical service
objectives-activity-service-at-unit = clinical service
objectives-activity-service-in-primary-care = service in primary care
objectives-activity-observership = observership
objectives-activity-course = course
objectives-activity-improvement-work = improvement work
objectives-activity-written-work = written work
objectives-activity-none-prescribed = freely chosen training
left-heading = What covers the most
left-lead = These courses and rotations are named for objectives that are neither certified, done nor planned. The one that covers the most comes first.
left-rotation = side rotation in { $field }
left-months = { $months ->
    [one] one month
   *[other] { $months } months
}
left-months-span = { $from }–{ $to } months
left-weeks-span = { $from }–{ $to } weeks
left-in-plan = It is in the plan already. Add the objectives there if they are part of it.
left-uncovered = No course or rotation is named for these. Choose an activity together with the supervisor.
