complete-share = { $name }: { $full } of { $all } in the last { $months } months.
complete-none = { $name }: nothing to judge in the last months.
complete-late = { $count ->
        [one] One came late.
       *[other] { $count } came late.
    }
complete-next-form = Fill in the form for those that lack it.
complete-next-method = Choose a method of assessment that has a form.
complete-next-write = The trainee enters the sessions that are lacking.
complete-next-objective = Add objectives to the activities that lack them.
complete-next-tell = Contact the director of studies and say why you were away.
