begun-none = Inga patienter är listade på ST-läkaren.
begun-since = ST-läkaren har haft listade patienter sedan { $since }, nu { $count }.
begun-short = Det har inte gått { $months } månader än; det gör det { $day }.
begun-next = Chefen låter några patienter lista sig på ST-läkaren och lägger in antalet.
begun-next-keep = Behåll listan, och lägg in antalet när det räknas.
