pc-base = Förslaget riktar sig till basspecialiteter, och { $specialty } är en sådan.
pc-builds-on-another = Förslaget riktar sig till basspecialiteter. Specialiteten { $specialty } bygger på en annan specialitet, så sidotjänstgöringen behöver ett skäl.
pc-has-earlier = Förslaget riktar sig till den första specialiteten, och bevis finns redan i { $earlier }. Sidotjänstgöringen behöver därför ett skäl.
pc-reason = Skäl antecknat { $on }: { $reason }
pc-next-reason = Anteckna varför sidotjänstgöringen behövs, tillsammans med studierektor.
