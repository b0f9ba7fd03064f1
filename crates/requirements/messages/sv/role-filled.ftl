role-held = Enhetens { $role } är { $names }.
role-vacant = Enheten har ingen { $role }.
role-next = Utse { $role } och lägg in från vilken dag.
