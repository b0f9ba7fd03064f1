regular-last = { $name }: last { $on }.
regular-never = { $name }: nothing is entered.
regular-count = { $name }: { $done } of { $wanted }.
regular-parts = { $name }: { $parts }.
regular-part-last = { $part } last { $on }
regular-part-never = { $part } lacking
regular-part-count = { $part } { $done } of { $wanted }
regular-late = Too little in { $interval }: { $parts }.
regular-planned = Something is planned.
regular-paused = The trainee is not in service, so no time counts now.
regular-next = Plan it together and enter it when it is done.
interval-months = { $count ->
        [one] the last month in service
       *[other] the last { $count } months in service
    }
interval-weeks = { $count ->
        [one] the last week in service
       *[other] the last { $count } weeks in service
    }
interval-days = { $count ->
        [one] the last day in service
       *[other] the last { $count } days in service
    }
interval-months-home = { $count ->
        [one] the last month at the home unit
       *[other] the last { $count } months at the home unit
    }
interval-weeks-home = { $count ->
        [one] the last week at the home unit
       *[other] the last { $count } weeks at the home unit
    }
interval-days-home = { $count ->
        [one] the last day at the home unit
       *[other] the last { $count } days at the home unit
    }
