pc-at-centre = The rotation is at a health centre: { $unit }.
pc-not-at-centre = { $unit } is not a health centre. Service there can be a part of the rotation, but not all of it.
pc-unit-unknown = It does not appear what sort of unit { $unit } is.
pc-next-centre = Choose a health centre for the main part of the rotation.
