allowance-account = SEK { $spent } are spent and SEK { $planned } planned of SEK { $sum }.
allowance-left = SEK { $left } are left.
allowance-overspent = That is SEK { $over } too much.
allowance-overplanned = With what is planned it will be SEK { $over } too much.
allowance-cost-unknown = { $count ->
        [one] The cost of one course is missing
       *[other] The cost of { $count } courses is missing
    } ({ $courses }).
allowance-next-agree = The trainee and the manager agree on who pays what is too much.
allowance-next-replan = The trainee and the supervisor look at which courses are to be paid from the course money.
allowance-next-cost = The trainee enters what the courses cost.
