evaluation-of-trainee = the evaluation of the trainee
evaluation-of-clinic = the evaluation of the clinic
evaluated-none-ended = No side rotation has ended yet.
evaluated-all = { $count ->
    [one] Both evaluations are given for the side rotation that has ended.
   *[other] Both evaluations are given for all { $count } side rotations that have ended.
}
evaluated-lacking = { $unit }, ended { $to }: { $lacking } is not given to both principal supervisor and director of studies.
evaluated-next = Give what is missing for { $unit } to the principal supervisor and the director of studies.
