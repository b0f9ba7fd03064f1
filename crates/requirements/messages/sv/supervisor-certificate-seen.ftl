certificate-seen = Studierektor fick kompetensbeviset för { $name } { $on }.
certificate-not-seen = { $name } är huvudhandledare från { $from }, men studierektor har inte fått kompetensbeviset.
certificate-next-send = Chefen skickar handledarens kompetensbevis till studierektor.
certificate-awaits = Kompetensbeviset för { $name } skickades { $on } och väntar på studierektors kontroll.
certificate-returned = Kompetensbeviset för { $name } återlämnades { $on } för komplettering.
certificate-next-look = Studierektor kontrollerar kompetensbeviset.
certificate-next-complete = Chefen kompletterar kompetensbeviset och skickar det igen.
