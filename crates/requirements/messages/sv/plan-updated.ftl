plan-updated = Utbildningsplanen ändrades senast { $on }.
plan-never-updated = Det finns ingen daterad utbildningsplan.
plan-update-visit = Den ska vara uppdaterad inför { $occasion } { $on }.
plan-update-later = Utbildningsplanen uppdateras inför { $occasion }; något sådant möte är varken hållet eller bokat.
plan-update-next = Uppdatera utbildningsplanen inför { $occasion }.
