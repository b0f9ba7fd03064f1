rotation-signer-none = Inget intyg från en sidotjänstgöring är påskrivet än.
rotation-signer-right = { $count ->
    [one] Intyget är påskrivet av en specialist på kliniken.
   *[other] Alla { $count } intyg är påskrivna av specialister på kliniken.
}
rotation-signer-not-told = Det framgår inte vem som skrev på intyget från { $unit } { $on }.
rotation-signer-unknown = Intyget från { $unit } är påskrivet av { $name }, vars specialistbevis inte är kontrollerat.
rotation-signer-no-specialist = Intyget från { $unit } är påskrivet av { $name }, som inte var specialist { $on }.
rotation-signer-elsewhere = Intyget från { $unit } är påskrivet av { $name }, som inte arbetar där enligt uppgifterna.
rotation-signer-next-anew = Dra tillbaka intyget och be ansvarig specialist på kliniken skriva på ett nytt.
rotation-signer-next-check = Kontrollera vem som skrev på och att det är en specialist på kliniken.
