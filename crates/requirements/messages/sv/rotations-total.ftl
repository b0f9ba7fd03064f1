rotations-sum = Sidotjänstgöring: { $done } månader gjorda, { $total } månader med det planerade.
rotations-from-to = Riktvärdet är { $from }–{ $to } månader.
rotations-about = Den brukar vara sammanlagt cirka { $months } månader.
rotations-next-plan = Planera sidotjänstgöringarna med handledaren.
rotations-next-more = Gå igenom med handledaren vilka sidotjänstgöringar som fattas, eller anteckna skälet till att det räcker.
rotations-next-fewer = Gå igenom med handledaren om all sidotjänstgöring behövs, eller anteckna skälet.
rotations-next-follow = Följ planen.
