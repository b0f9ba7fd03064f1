codes-known = Every objective named belongs to the training.
codes-unknown = { $count ->
    [one] One objective named does not belong to the training: { $codes }.
   *[other] { $count } objectives named do not belong to the training: { $codes }.
}
codes-next-correct = Correct the slip of the pen, or change to the objectives of this regulation.
