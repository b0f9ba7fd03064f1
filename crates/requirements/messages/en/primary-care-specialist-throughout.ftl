pc-specialist-throughout = During the whole rotation there is a permanently employed specialist with supervisor training: { $names }.
pc-specialist-lacking = { $unit } has no permanently employed specialist in general practice with supervisor training on { $day }.
pc-specialist-unknown = It does not appear whether anyone at { $unit } is a permanently employed specialist with supervisor training.
pc-next-other-centre = Choose another health centre, or note the reason for an exception with the director of studies.
