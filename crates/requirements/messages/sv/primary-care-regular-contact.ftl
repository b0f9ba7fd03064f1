pc-contact = Handledaren { $name } är fast läkarkontakt på vårdcentralen.
pc-contact-not = Handledaren { $name } är inte fast läkarkontakt. Det är en fördel, men inget krav.
pc-contact-unknown = Det framgår inte om { $name } är fast läkarkontakt på vårdcentralen.
pc-contact-no-supervisor = Ingen handledare på vårdcentralen är namngiven än.
