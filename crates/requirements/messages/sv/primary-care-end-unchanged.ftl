pc-end-before-unknown = Det framgår inte om sidotjänstgöringen ändrar utbildningens slut.
pc-next-end-before = Anteckna vilket slutdatum planen hade innan sidotjänstgöringen lades in.
pc-end-unchanged = Utbildningen slutar fortfarande { $end }; sidotjänstgöringen förlänger den inte.
pc-end-later = Utbildningens slut har flyttats från { $before } till { $end }. Avsikten är att sidotjänstgöringen inte förlänger den.
pc-next-fit-in = Planera om så att slutdatumet hålls, eller anteckna beslutet att förlänga.
