bt-introduction-days = { $done } av { $wanted } arbetsdagar med introduktion och akutkurser är genomförda.
bt-introduction-booked = Resten är bokat.
bt-introduction-short = Med det bokade blir det { $planned }.
bt-introduction-next-do = Genomför introduktionen och akutkurserna som bokat.
bt-introduction-next-book = Boka resten av introduktionen och akutkurserna.
bt-introduction-next-make-up = Komplettera med det som saknas, i samråd med studierektorn.
