bt-assessed-count = { $assessed } of { $all } objectives of BT are assessed.
bt-assessed-lacking = { $count ->
    [one] Not assessed: { $codes }.
   *[other] Not assessed: { $codes }.
}
bt-assessed-unmet = { $count ->
    [one] One objective has no certificate.
   *[other] { $count } objectives have no certificate.
}
bt-assessed-certified-only = { $count ->
    [one] One objective has a certificate but no assessment: { $codes }.
   *[other] { $count } objectives have certificates but no assessment: { $codes }.
}
bt-assessed-examined = The examination was held on { $on }.
bt-assessed-examination = The examination is on { $on }.
bt-assessed-next = Ask the supervisor to assess the objectives and to name them in the assessment.
