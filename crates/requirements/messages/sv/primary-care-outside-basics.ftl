pc-mislaid = Sidotjänstgöringen på { $unit } { $from } till { $to } är inlagd som en del av AT eller BT. Den räknas därför inte som sidotjänstgöring.
pc-overlaps-basics = Sidotjänstgöringen { $from } till { $to } går in i tiden för AT eller BT. Den bör ligga efter.
pc-outside-basics = Sidotjänstgöringen ligger för sig, utanför AT och BT.
pc-basics-not-counted = Tiden i primärvården under AT eller BT räknas inte in i den.
pc-next-move-out = Lägg sidotjänstgöringen efter AT eller BT.
