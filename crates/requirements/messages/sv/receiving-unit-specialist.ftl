receiving-specialist = Fast anställd specialist i allmänmedicin med handledarutbildning finns: { $names }.
receiving-specialist-none = Vårdcentralen har ingen fast anställd specialist i allmänmedicin med handledarutbildning och kan inte ta emot ST-läkare för sidotjänstgöring.
receiving-specialist-unknown = Det framgår inte om någon specialist i allmänmedicin är fast anställd och har handledarutbildning.
receiving-next-specialist = Vänta med att ta emot ST-läkare, eller anteckna skälet till undantaget.
