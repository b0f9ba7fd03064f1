own-list-count = The trainee has { $count } listed patients (counted { $on }).
own-list-none = The trainee has no list of her own.
own-list-contact = Last contact with the home unit: { $on }.
own-list-long = That is more than { $months } months in service ago.
own-list-next = The manager lets some patients list with the trainee and enters the number.
own-list-next-contact = Plan days at the home unit during the side rotation.
