pc-basics-ended = AT or BT ended on { $ended }, and the rotation begins on { $from }.
pc-basics-near = It should not lie too close. We reckon with { $months } months, so { $first } at the earliest.
pc-basics-end-unknown = It does not appear when AT or BT ends.
pc-bt-under-way = BT is not done and no BT examination is booked. So it cannot be told how close to BT the rotation lies.
pc-bt-next-book = Enter the day when the BT examination is booked. Until then nothing needs to be done.
pc-basics-next-end = Enter when AT ended.
