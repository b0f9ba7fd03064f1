payee-employer = The compensation from { $from } is paid to { $unit }, which is the employer.
payee-other = The compensation from { $from } is paid to { $unit }, but the employer is { $employer }.
payee-trainee = The compensation from { $from } is paid to the trainee instead of the unit.
payee-no-employer = The compensation from { $from } is for a time without an employer.
payee-unknown = It is not told who gets the compensation from { $from }.
payee-none-compensated = No compensated period is entered.
payee-next = Correct the payment so that the compensation goes to the unit that is the employer.
payee-next-enter = Enter which unit gets the compensation.
