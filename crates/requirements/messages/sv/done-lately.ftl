lately-done = { $done } { $on }.
lately-never = { $never }
lately-due = Nästa gång skulle ha varit senast { $due }.
lately-first-due = Första gången ska vara senast { $on }.
lately-few-trainees = Enheten har { $count } läkare under utbildning; detta gäller när de är minst { $least }.
lately-next = { $step }
