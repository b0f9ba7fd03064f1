bt-length-planned = BT är planerad till { $planned } månader på heltid. Vanligen är den { $wanted }.
bt-length-open = Hur lång BT blir är inte bestämt än. Vanligen är den { $wanted } månader på heltid.
bt-length-next-lay-out = Lägg upp BT med studierektorn.
bt-length-next-consult = Rådgör med studierektorn om att BT kortas, och anteckna beslutet.
bt-length-next-reason = Anteckna varför BT blir längre.
