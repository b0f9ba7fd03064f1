allowance-account = { $spent } kr är använda och { $planned } kr planerade av { $sum } kr.
allowance-left = { $left } kr återstår.
allowance-overspent = Det är { $over } kr för mycket.
allowance-overplanned = Med det planerade blir det { $over } kr för mycket.
allowance-cost-unknown = { $count ->
        [one] Kostnaden saknas för en kurs
       *[other] Kostnaden saknas för { $count } kurser
    } ({ $courses }).
allowance-next-agree = ST-läkaren och chefen kommer överens om vem som betalar det som är för mycket.
allowance-next-replan = ST-läkaren och handledaren ser över vilka kurser som ska betalas med kurspengarna.
allowance-next-cost = ST-läkaren lägger in vad kurserna kostar.
