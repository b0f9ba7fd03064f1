pc-length = Sidotjänstgöringen omfattar { $weeks } veckor räknat som heltid; { $from }–{ $to } veckor föreslås.
pc-length-reason = Den är längre av detta skäl: { $reason }
pc-length-no-reason = En längre tid går bra när den behövs, men inget skäl är antecknat.
pc-length-no-objective = En längre tid går bra när den behövs, men inget delmål är valt.
pc-length-next-longer = Förläng sidotjänstgöringen eller lägg till dagar, eller anteckna i planen varför den är kortare.
pc-length-next-reason = Anteckna skälet och välj de delmål som den längre tiden behövs för.
