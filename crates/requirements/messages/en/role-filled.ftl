role-held = The unit's { $role } is { $names }.
role-vacant = The unit has no { $role }.
role-next = Appoint a { $role } and enter from which day.
