pc-basics-ended = AT or BT ended on { $ended }, and the rotation begins on { $from }.
pc-basics-near = It should not lie too close. We reckon with { $months } months, so { $first } at the earliest.
pc-basics-end-unknown = It does not appear when AT or BT ends.
pc-basics-next-end = Enter when AT ended, or when the BT examination is done or booked.
