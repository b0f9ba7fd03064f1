bt-statements-none-ended = No BT placement has ended yet.
bt-statements-all = { $ended ->
    [one] { $count } of { $ended } completed BT placement has a signed supervisor statement.
   *[other] { $count } of { $ended } completed BT placements have a signed supervisor statement.
}
bt-statements-lacking = { $ended ->
    [one] { $count } of { $ended } completed BT placement has a signed supervisor statement. It is missing for { $names }.
   *[other] { $count } of { $ended } completed BT placements have a signed supervisor statement. It is missing for { $names }.
}
bt-statements-waited-for = It is expected by { $due }.
bt-statements-half-done = { $count ->
    [one] { $count } statement is begun: the signature or some part is missing.
   *[other] { $count } statements are begun: the signature or some part is missing.
}
bt-statements-examined = The examination was held on { $on }.
bt-statements-examination = The examination is booked for { $on }.
bt-statements-next = The placement's supervisor writes the statement: competences reached, strengths, areas to develop and need for supplements.
