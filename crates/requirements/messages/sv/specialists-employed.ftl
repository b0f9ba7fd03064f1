specialists-employed = { $count ->
    [one] { $count } specialist är anställd ({ $names }); minst { $wanted } krävs.
   *[other] { $count } specialister är anställda ({ $names }); minst { $wanted } krävs.
}
specialists-none = Ingen specialist är anställd; minst { $wanted } krävs.
specialists-one-leaves = { $name } slutar { $on }, och då är de för få.
specialists-next = Anställ en specialist till, eller upprätta en åtgärdsplan med studierektor.
