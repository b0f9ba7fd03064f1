roles-filled = Principal supervisor, unit manager and director of studies are named.
roles-missing = Missing: { $roles }.
roles-unknown = It is not kept here who is { $roles }.
role-supervisor = principal supervisor
role-director-of-studies = director of studies
role-unit-manager = unit manager
roles-next = Enter the one who is missing.
roles-next-enter = Enter who answers for the unit.
