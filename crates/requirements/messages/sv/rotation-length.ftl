length-sum = Sidotjänstgöring i { $field }: { $months } månader med det planerade.
length-none = Ingen sidotjänstgöring i { $field } är gjord eller planerad.
length-about = { $months ->
    [one] En månad rekommenderas.
   *[other] { $months } månader rekommenderas.
}
length-between = { $from }–{ $to } månader rekommenderas.
length-weeks-reason = Enstaka veckor är ett godtaget alternativ { $on }: { $reason }
length-optional = Sidotjänstgöring i { $field } är inte planerad, och den behöver inte ingå.
length-from-to = { $from }–{ $to } månader rekommenderas, beroende på tidigare erfarenhet.
length-background-unknown = Den rekommenderade längden i { $field } beror på om AT eller BT är gjord, och det framgår inte.
length-next-background = Lägg in om AT är gjord.
length-next-plan = Planera sidotjänstgöringen i { $field } med handledaren, eller anteckna skälet till att den inte behövs.
length-next-longer = Förläng sidotjänstgöringen, eller anteckna skälet tillsammans med handledaren.
length-next-shorter = Gå igenom med handledaren om hela tiden behövs, eller anteckna skälet.
length-next-follow = Genomför sidotjänstgöringen som planerat.
length-near = Upp till { $months } månader kortare räknas som så länge; det är vår tolkning.
