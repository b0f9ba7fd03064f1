roles-filled = Huvudhandledare, enhetschef och studierektor är utsedda.
roles-missing = Det saknas { $roles }.
roles-unknown = Uppgift om { $roles } förs inte här.
role-supervisor = huvudhandledare
role-director-of-studies = studierektor
role-unit-manager = enhetschef
roles-next = Lägg in den som saknas.
roles-next-enter = Lägg in vilka som ansvarar för enheten.
