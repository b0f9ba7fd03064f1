employer-not-started = The training begins on { $on }.
employer-one = The employer is { $names }.
employer-several = Several units are entered as employers at once: { $names }.
employer-none = No unit is the employer since { $since }.
employer-gap = From { $from } to { $to } no employer is entered.
employer-next = Enter the employment, or record the pause in the training.
employer-next-sort = Correct the employments so that one unit at a time is the employer.
employer-next-explain = Enter the employment for that time, or a decision on why it is missing.
