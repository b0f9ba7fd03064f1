pc-unit-known = { $unit } är känd från AT eller BT, vilket kan vara en fördel.
pc-unit-other = { $units } är en annan vårdcentral än under AT eller BT, vilket kan bredda kompetensen.
pc-unit-history-unknown = Det framgår inte på vilken vårdcentral AT eller BT gjordes. Både samma och en annan går bra.
