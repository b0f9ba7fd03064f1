readiness-judged = The supervisor judged { $on } that the trainee is ready for digital tools.
readiness-after-start = The digital work began { $from }, before the judgement.
readiness-missing = The trainee has worked digitally since { $from }, but there is no judgement that the trainee is ready.
readiness-no-digital = No digital work is declared.
readiness-next = The supervisor judges whether the trainee is ready and enters it.
