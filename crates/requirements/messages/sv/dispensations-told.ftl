dispensation-none = Ingen dispens är aktuell.
dispensation-holds = Dispensen för { $name } gäller till och med { $to }.
dispensation-expired = Dispensen för { $name } gick ut { $to }, och kravet är inte uppfyllt.
dispensation-nobody = Det framgår inte vem som har beslutat om den.
dispensation-no-conditions = Villkoren framgår inte.
dispensation-soon = { $days ->
    [one] En dag återstår.
   *[other] { $days } dagar återstår.
}
dispensation-next-sign = Den som har beslutat skriver under dispensen.
dispensation-next-conditions = Skriv in villkoren.
dispensation-next-renew = Uppfyll kravet, eller be studierektor pröva en ny dispens.
