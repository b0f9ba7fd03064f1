pc-one-period = Sidotjänstgöringen är en sammanhållen period, { $from } till { $to }.
pc-several-periods = Sidotjänstgöringen är delad i { $count } perioder; en sammanhållen är att föredra.
pc-several-chosen = Upplägget är valt efter behov och önskemål, och det går bra.
pc-next-one-period = Lägg ihop perioderna, eller anteckna vilka behov eller önskemål som styr.
