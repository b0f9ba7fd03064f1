director-listed = The director of studies for { $place } is { $names }.
director-missing = { $place } has no director of studies in the list.
director-unreachable = The director of studies for { $place } is { $names }, but there are no contact details.
director-next-name = Enter the locality's director of studies with contact details.
director-next-contact = Enter a telephone number or an e-mail address.
