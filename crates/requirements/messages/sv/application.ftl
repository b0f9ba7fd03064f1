application-not-yet = Ansökan blir aktuell från { $day }.
application-no-planned-end = Ansökan blir aktuell när utbildningen närmar sig sitt planerade slut. Inget slutdatum är inlagt.
application-granted = Beviset om specialistkompetens är utfärdat { $on }.
