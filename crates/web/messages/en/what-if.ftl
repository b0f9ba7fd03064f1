tab-what-if = What if
what-if-title = What if
what-if-lead = Try a change and see what it would mean for the end date and the requirements. Nothing is saved.
what-if-not-saved = Nothing of this is saved. The link in the address bar shows the same to those who may open the record.
what-if-changes = You are trying
what-if-take-out = Take out
what-if-begin-anew = Begin anew
what-if-following = Placements after the leave
what-if-following-move = move with it
what-if-stay = stay
what-if-end = Planned end
what-if-end-moves = moves so that the time suffices
what-if-try = What would you like to try?
what-if-try-more = Add a change
what-if-go = Show what changes
what-if-choose = Choose
what-if-sort-share = Change the share of full time
what-if-sort-leave = Put in leave
what-if-sort-move = Move a placement
what-if-sort-add = Add a placement
what-if-sort-drop = Take away a placement
what-if-sort-unit = Change unit
what-if-sort-principal = Change principal supervisor
what-if-sort-regulation = Change regulation: what would differ?
what-if-from = First day
what-if-to = Last day
what-if-share = Share of full time in percent
what-if-extent = Away, percent of the time
what-if-absence = Sort
what-if-placement = Placement
what-if-placement-kind = Sort
what-if-unit = Unit
what-if-field = Field
what-if-field-of-unit = The unit's own
what-if-person = New principal supervisor
what-if-regulation = Regulation
what-if-said-share = { $share } % of full time from { $from }
what-if-said-leave = { $kind } { $from } – { $to }, { $extent } % of the time
what-if-said-move = { $name } begins { $from } instead
what-if-said-add = { $kind }, { $unit }, { $from } – { $to }
what-if-said-drop = { $name } is taken away
what-if-said-unit = Employed at { $unit } from { $from }
what-if-said-principal = { $name } becomes principal supervisor { $from }
what-if-said-regulation = { $title } instead
what-if-fault-day = Write a day that exists: YYYY-MM-DD.
what-if-fault-share = Write a number from 0 to 100.
what-if-fault-choice = Choose from the list.
what-if-answer-moved = The planned end moves from { $before } to { $after }.
what-if-answer-end-same = The planned end is still { $day }.
what-if-answer-no-end = No end is entered.
what-if-answer-reached = The least time is reached { $after } instead of { $before }.
what-if-answer-never-reached = The least time is not reached.
what-if-answer-nothing = None of today's requirements changes its standing.
what-if-answer-no-worse = { $count ->
    [one] One requirement changes, and not for the worse.
   *[other] { $number } requirements change, none for the worse.
}
what-if-answer-worse = { $count ->
    [one] One requirement changes, for the worse.
   *[other] { $number } requirements change, { $worse } of them for the worse.
}
what-if-answer-gone = { $count ->
    [one] One requirement does not apply any more.
   *[other] { $number } requirements do not apply any more.
}
what-if-answer-turns = { $count ->
    [one] Further ahead one requirement turns on another day than now.
   *[other] Further ahead { $number } requirements turn on another day than now.
}
what-if-answer-refused = The change is not counted in yet. Mend what is marked below.
what-if-time = Time and end
what-if-time-caption = Before and after the changes
what-if-column-what = What
what-if-column-before = Now
what-if-column-after = With the changes
what-if-column-requirement = Requirement
what-if-column-standing = Standing
what-if-column-why = How it becomes
what-if-none = –
what-if-minimum = The demand on time
what-if-months-at-end = Counted at the planned end
what-if-moved = { $count ->
    [one] One placement moves with it
   *[other] { $count } placements move with it
}
what-if-moved-caption = Placements that get other days
what-if-in-leave = Lies in the leave and does not move
what-if-in-leave-advice = Choose that the placements move with it, or move them one by one.
what-if-findings = Requirements that change
what-if-findings-none = No requirement changes its standing.
what-if-findings-none-advice = Here stand requirements that would stand otherwise already today. What changes further ahead stands by itself.
what-if-findings-caption = As of { $day }, before and after the changes
what-if-gone = The requirement does not apply any more.
what-if-turns = Further ahead
what-if-turns-caption = Requirements that turn on another day within twelve months
what-if-not-within = not within twelve months
what-if-lost = Does not carry over to the other regulation
what-if-lost-lead = This stands on the present regulation's forms or codes. What may be counted over is decided by people, not by the program.
what-if-lost-certificates = Certificates on the present regulation's forms
what-if-lost-objectives = Objectives that the other regulation does not have
what-if-timeline = The timeline with the changes
what-if-no-longer = { $count ->
    [one] One requirement does not apply any more
   *[other] { $count } requirements do not apply any more
}
what-if-dated = { $count ->
    [one] One requirement only gets another day
   *[other] { $count } requirements only get another day
}
what-if-objectives = { $count } objectives: { $title }
