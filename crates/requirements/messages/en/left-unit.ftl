left-none = The trainee has not left one unit for another.
left-certified = The service at { $unit } is certified on { $on }.
left-uncertified = The service at { $unit } through { $left } is not certified.
left-still-supervises = { $name } at { $unit } still stands as principal supervisor.
left-next-certify = Ask { $unit } for a signed service certificate.
left-next-end = End the assignment and appoint a supervisor at the new unit.
