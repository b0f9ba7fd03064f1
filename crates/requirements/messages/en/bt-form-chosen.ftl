bt-form-open = BT is done as a post of its own.
bt-form-integrated = BT is done as part of the employment as a trainee.
bt-form-untold = It is not known whether BT is done as a post of its own or as part of the employment as a trainee.
bt-form-next = Choose the form of BT with the director of studies and enter it.
