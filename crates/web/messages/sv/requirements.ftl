requirements-title = Krav
requirements-found = Kraven
requirements-number = { $shown ->
    [one] Visar ett av { $all } krav.
   *[other] Visar { $shown } av { $all } krav.
}
requirements-none = Inget krav passar urvalet.
requirements-none-advice = Välj något annat, eller visa alla.
requirements-all = Visa alla krav
requirements-settled = { $count ->
    [one] Ett krav är uppfyllt eller gäller inte
   *[other] { $count } krav är uppfyllda eller gäller inte
}
filter-status = Läge
filter-theme = Område
filter-every = Alla
filter-go = Visa
check = Kontrollera
next-step = Nästa steg:
why = Varför
evidence = Vilar på
evidence-more = { $count ->
    [one] och en uppgift till
   *[other] och { $count } uppgifter till
}
source = Källa
reading = Så har vi läst det:
checked-on = Jämförd med källan { $day }.
about-unit = Gäller enheten
requirements-filter = Urval
requirements-standing = Så står det till
