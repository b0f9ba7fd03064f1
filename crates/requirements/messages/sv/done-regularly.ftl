regular-last = { $name }: senast { $on }.
regular-never = { $name }: inget är inlagt.
regular-count = { $name }: { $done } av { $wanted }.
regular-parts = { $name }: { $parts }.
regular-part-last = { $part } senast { $on }
regular-part-never = { $part } saknas
regular-part-count = { $part } { $done } av { $wanted }
regular-late = För lite { $interval }: { $parts }.
regular-planned = Något är planerat.
regular-paused = ST-läkaren är inte i tjänst, så ingen tid räknas nu.
regular-next = Planera in det tillsammans och lägg in när det är gjort.
interval-months = { $count ->
        [one] den senaste månaden i tjänst
       *[other] de senaste { $count } månaderna i tjänst
    }
interval-weeks = { $count ->
        [one] den senaste veckan i tjänst
       *[other] de senaste { $count } veckorna i tjänst
    }
interval-days = { $count ->
        [one] den senaste dagen i tjänst
       *[other] de senaste { $count } dagarna i tjänst
    }
interval-months-home = { $count ->
        [one] den senaste månaden på hemenheten
       *[other] de senaste { $count } månaderna på hemenheten
    }
interval-weeks-home = { $count ->
        [one] den senaste veckan på hemenheten
       *[other] de senaste { $count } veckorna på hemenheten
    }
interval-days-home = { $count ->
        [one] den senaste dagen på hemenheten
       *[other] de senaste { $count } dagarna på hemenheten
    }
