mid-term-plan-in-plan = The mid-term evaluation was done on { $held }, and the training plan was changed on { $on }.
mid-term-plan-late = The plan for the rest of the training should have been entered by { $due }.
mid-term-plan-not-in-plan = The training plan has not been changed after the mid-term evaluation on { $held }.
mid-term-plan-on-paper = The plan for the rest of the training exists, but not in the training plan.
mid-term-plan-by = It is entered by { $due }.
mid-term-plan-next = Enter the plan for the rest of the training in the training plan.
