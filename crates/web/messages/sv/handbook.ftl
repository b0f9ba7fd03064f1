handbook-title = Handbok
handbook-answer = Alla { $all } krav i { $packs } regelpaket: vad som gäller, var det står, hur vi har läst det och hur Randa bedömer det.
handbook-filter = Sök och välj
handbook-found = Kraven
handbook-word = Ord
handbook-pack = Regelpaket
handbook-regulations = Föreskrifter
handbook-regions = Regioner
handbook-guidances = Vägledningar
handbook-authority = Sorts regel
handbook-search = Sök
handbook-number = { $shown ->
    [one] Visar ett av { $all } krav.
   *[other] Visar { $shown } av { $all } krav.
}
handbook-none = Inget krav passar.
handbook-none-advice = Pröva ett annat ord, eller ta bort ett val.
handbook-all = Visa hela handboken
handbook-pack-count = { $count ->
    [one] Ett krav
   *[other] { $count } krav
}
handbook-pack-answer = { $count ->
    [one] Ett krav från { $issuer }.
   *[other] { $count } krav från { $issuer }.
}
handbook-contents = Innehåll
handbook-back = Tillbaka till bedömningen
handbook-that-day = gäller den dagen
handbook-not-in-force = Kravet gäller inte { $day }.
handbook-read-on = Läs mer i handboken
handbook-report = Rapportera ett fel
handbook-colours = Där det står rött visar Randa Brist, där det står gult Bevaka.
