substitute-not-needed = { $name } is not away, and no long absence is near.
substitute-trainee-away = The trainee is away then too.
substitute-away-until = { $name } is away { $from } – { $to }.
substitute-away = { $name } is away from { $from }, without a known end.
substitute-named = { $name } is the substitute.
substitute-not-specialist = The substitute { $name } is not a specialist in { $specialty }.
substitute-none = No substitute is appointed.
substitute-next-name = The manager appoints a substitute who is a specialist, so that supervision takes place.
