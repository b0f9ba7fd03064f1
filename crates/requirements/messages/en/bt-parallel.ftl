parallel-integrated = BT is part of the employment as a trainee, so objectives of BT and ST can be reached side by side.
parallel-open-apart = BT is a post of its own, and its placements name objectives of BT only.
parallel-open-mixed = { $count ->
    [one] BT is a post of its own, but its placements name one objective of ST: { $codes }.
   *[other] BT is a post of its own, but its placements name { $count } objectives of ST: { $codes }.
}
parallel-next = Take the objectives of ST off the placements of BT, or ask the director of studies.
