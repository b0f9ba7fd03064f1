other-supervisors-right = { $count ->
    [one] The supervisor of the side rotation is a specialist in its field.
   *[other] The supervisors of { $count } side rotations are specialists in their fields.
}
other-supervisor-wrong = { $name }, supervisor at { $unit }, is not a specialist in the field of the rotation.
other-supervisor-unknown = It is not known whether { $name }, supervisor at { $unit }, is a specialist.
other-supervisor-none = No side rotation has a named supervisor yet.
other-supervisor-next-specialist = The clinic names a supervisor who is a specialist in the field of the rotation.
other-supervisor-next-verify = Enter the supervisor's proof of specialist competence.
