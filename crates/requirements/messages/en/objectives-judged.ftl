judged-count = The principal supervisor has judged { $judged } of { $all } objectives.
judged-overdue = { $count ->
    [one] Everything planned for one objective is done, but it is not judged: { $codes }.
   *[other] Everything planned for { $count } objectives is done, but they are not judged: { $codes }.
}
judged-next-judge = Ask the principal supervisor to judge the objectives and note which ones the assessment is of.
judged-next-go-on = Name in each assessment the objectives it is of.
