pc-unit-known = { $unit } is known from AT or BT, which can be an advantage.
pc-unit-other = { $units } is another health centre than during AT or BT, which can widen the competence.
pc-unit-history-unknown = It does not appear at which health centre AT or BT was done. Both the same and another are fine.
