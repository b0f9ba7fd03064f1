pc-specialist-throughout = Under hela sidotjänstgöringen finns en fast anställd specialist med handledarutbildning: { $names }.
pc-specialist-lacking = { $unit } har ingen fast anställd specialist i allmänmedicin med handledarutbildning { $day }.
pc-specialist-unknown = Det framgår inte om någon på { $unit } är fast anställd specialist med handledarutbildning.
pc-next-other-centre = Välj en annan vårdcentral, eller anteckna skälet till undantaget med studierektor.
