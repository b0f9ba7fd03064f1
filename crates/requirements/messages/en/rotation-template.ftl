template-none = No side rotation has begun lately.
template-no-planning = The planning part of the template is not filled in for { $unit }, which began { $from }.
template-no-feedback = The feedback part of the template is not filled in for { $unit }, which ended { $to }.
template-planned = The planning part of the template is filled in for { $unit }.
template-used = { $count ->
    [one] The template is filled in before and after the side rotation.
   *[other] The template is filled in before and after all { $count } side rotations.
}
template-next-planning = Fill in the planning part of the template for { $unit }.
template-next-feedback = Fill in the feedback part of the template when the service at { $unit } has ended.
