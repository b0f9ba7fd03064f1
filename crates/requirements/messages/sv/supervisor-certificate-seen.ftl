certificate-seen = Studierektor fick kompetensbeviset för { $name } { $on }.
certificate-not-seen = { $name } är huvudhandledare från { $from }, men studierektor har inte fått kompetensbeviset.
certificate-next-send = Chefen skickar handledarens kompetensbevis till studierektor.
