pc-mislaid = The rotation at { $unit } from { $from } to { $to } is entered as a part of AT or BT. It therefore does not count as the side rotation.
pc-overlaps-basics = The rotation from { $from } to { $to } reaches into the time of AT or BT. It should lie after.
pc-outside-basics = The rotation lies by itself, outside AT and BT.
pc-basics-not-counted = Time in primary care during AT or BT is not counted into it.
pc-next-move-out = Place the rotation after AT or BT.
