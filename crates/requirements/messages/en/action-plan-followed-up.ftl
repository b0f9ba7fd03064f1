follow-up-last = The action plan was last followed up on { $on }: { $reason }
follow-up-never = The action plan is not followed up yet: { $reason }
follow-up-was-due = We reckon with a follow-up by { $due }.
follow-up-next-by = The next follow-up is due by { $due }.
follow-up-next = The director of studies follows up the action plan.
