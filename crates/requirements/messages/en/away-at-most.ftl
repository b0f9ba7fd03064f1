away-none = No side rotation is planned yet.
away-longest = The longest time in a row away from the health centre is { $from } to { $to }: { $months } months.
away-guideline = The principle is at most { $from }–{ $to } months in a row.
away-next-plan = Plan return weeks when the side rotations are entered.
away-next-follow = Keep the return weeks that are planned.
away-next-return = Enter a return week, or note the reason together with the director of studies.
away-leave-left-out = Full leave in that time, { $months } months, is left out.
