pc-no-clash = No on-call, leave, courses or other placements lie on the days of the rotation.
pc-clash-absences = { $count ->
    [one] One leave lies within the rotation.
   *[other] { $count } leaves lie within the rotation.
}
pc-clash-on-call = { $count ->
    [one] One on-call shift lies within the rotation.
   *[other] { $count } on-call shifts lie within the rotation.
}
pc-clash-course = The course { $title } begins on { $from }, within the rotation.
pc-clash-placement = The placement at { $unit } from { $from } to { $to } clashes with the rotation.
pc-net = { $weeks } weeks remain counted as full time; at least { $needed } are needed.
pc-next-clear = Move what clashes, or lengthen the rotation.
