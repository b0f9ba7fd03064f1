credentials-licence-seen = The licence was verified on { $on }.
credentials-licence-told = The licence is told but not verified.
credentials-proof-seen = The proof of { $name } was verified on { $on }.
credentials-proof-told = The proof of { $name } is told but not verified.
credentials-next = Look it up in Socialstyrelsen’s register and note the day.
