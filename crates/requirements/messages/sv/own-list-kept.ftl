own-list-count = ST-läkaren har { $count } listade patienter (räknat { $on }).
own-list-none = ST-läkaren har ingen egen lista.
own-list-contact = Senaste kontakten med hemenheten: { $on }.
own-list-long = Det är mer än { $months } månader i tjänst sedan.
own-list-next = Chefen låter några patienter lista sig på ST-läkaren och lägger in antalet.
own-list-next-contact = Planera dagar på hemenheten under sidotjänstgöringen.
