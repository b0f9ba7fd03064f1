credentials-licence-seen = Legitimationen kontrollerades { $on }.
credentials-licence-told = Legitimationen är uppgiven men inte kontrollerad.
credentials-proof-seen = Specialistbeviset för { $name } kontrollerades { $on }.
credentials-proof-told = Specialistbeviset för { $name } är uppgivet men inte kontrollerat.
credentials-next = Slå upp uppgiften i Socialstyrelsens register och anteckna dagen.
