specialists-employed = { $count ->
    [one] { $count } specialist is employed ({ $names }); at least { $wanted } are required.
   *[other] { $count } specialists are employed ({ $names }); at least { $wanted } are required.
}
specialists-none = No specialist is employed; at least { $wanted } are required.
specialists-one-leaves = { $name } leaves on { $on }, and then they are too few.
specialists-next = Employ one more specialist, or draw up an action plan with the director of studies.
