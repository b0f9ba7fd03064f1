area-one = The unit belongs to { $area }, with { $head } as head of operations.
area-none = The unit belongs to no primary-care area.
area-many = The unit stands in several primary-care areas: { $areas }.
area-no-head = The unit belongs to { $areas }, but no head of operations is entered.
area-many-heads = The unit has several heads of operations: { $heads }.
area-next = Enter the primary-care area that holds.
area-next-head = Enter the head of operations who answers for it.
