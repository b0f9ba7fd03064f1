handbook-title = Handbook
handbook-answer = All { $all } requirements of { $packs } packs of rules: what applies, where it stands, how we have read it and how Randa judges it.
handbook-filter = Search and choose
handbook-found = The requirements
handbook-word = Words
handbook-pack = Pack of rules
handbook-regulations = Regulations
handbook-regions = Regions
handbook-guidances = Guidances
handbook-authority = Kind of rule
handbook-search = Search
handbook-number = { $shown ->
    [one] Shows one of { $all } requirements.
   *[other] Shows { $shown } of { $all } requirements.
}
handbook-none = No requirement fits.
handbook-none-advice = Try another word, or take away a choice.
handbook-all = Show the whole handbook
handbook-pack-count = { $count ->
    [one] One requirement
   *[other] { $count } requirements
}
handbook-pack-answer = { $count ->
    [one] One requirement from { $issuer }.
   *[other] { $count } requirements from { $issuer }.
}
handbook-contents = Contents
handbook-back = Back to the finding
handbook-that-day = in force that day
handbook-not-in-force = The requirement is not in force on { $day }.
handbook-read-on = Read more in the handbook
handbook-report = Report an error
handbook-colours = Where it says red Randa shows Not met, where it says amber Watch.
