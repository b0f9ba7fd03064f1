director-listed = Studierektor för { $place } är { $names }.
director-missing = { $place } saknar studierektor i listan.
director-unreachable = Studierektor för { $place } är { $names }, men kontaktuppgifter saknas.
director-next-name = Lägg in ortens studierektor med kontaktuppgifter.
director-next-contact = Lägg in telefonnummer eller e-postadress.
