observership-none = Ingen auskultation är inlagd.
observership-included = { $count ->
    [one] Auskultationen ingår i en annan tjänstgöring.
   *[other] Alla { $count } auskultationer ingår i andra tjänstgöringar.
}
observership-alone = { $count ->
    [one] En auskultation är inte kopplad till någon tjänstgöring: { $units }.
   *[other] { $count } auskultationer är inte kopplade till någon tjänstgöring: { $units }.
}
observership-ahead = { $count ->
    [one] En planerad auskultation är ännu inte kopplad till någon tjänstgöring: { $units }.
   *[other] { $count } planerade auskultationer är ännu inte kopplade till någon tjänstgöring: { $units }.
}
observership-next = Koppla auskultationen till den tjänstgöring den ingår i. Något eget intyg behövs inte.
