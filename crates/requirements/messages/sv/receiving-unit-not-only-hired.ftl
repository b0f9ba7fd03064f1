receiving-own-doctors = { $own } av { $count } läkare är fast anställda.
receiving-own-unknown = Det framgår inte om någon av läkarna är fast anställd.
receiving-only-hired = { $count ->
    [one] Vårdcentralens enda läkare är inhyrd. En sådan vårdcentral kan i regel inte ta emot ST-läkare för sidotjänstgöring.
   *[other] { $count } av { $count } läkare är inhyrda. En sådan vårdcentral kan i regel inte ta emot ST-läkare för sidotjänstgöring.
}
receiving-next-hired = Vänta med att ta emot ST-läkare, eller anteckna skälet och vem som har godkänt det.
