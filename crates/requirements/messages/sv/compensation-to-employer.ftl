payee-employer = Ersättningen från { $from } betalas till { $unit }, som är arbetsgivare.
payee-other = Ersättningen från { $from } betalas till { $unit }, men arbetsgivare är { $employer }.
payee-trainee = Ersättningen från { $from } betalas till ST-läkaren i stället för till enheten.
payee-no-employer = Ersättningen från { $from } gäller en tid utan arbetsgivare.
payee-unknown = Det framgår inte vem som får ersättningen från { $from }.
payee-none-compensated = Ingen ersatt period är inlagd.
payee-next = Rätta utbetalningen så att ersättningen går till den enhet som är arbetsgivare.
payee-next-enter = Lägg in vilken enhet som får ersättningen.
