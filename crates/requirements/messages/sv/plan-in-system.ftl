plan-kept-here = Utbildningsplanen, version { $version }, förs här.
plan-kept-in-system = Utbildningsplanen, version { $version }, finns i det portfoliosystem som studierektor anvisar.
plan-kept-as-file = Utbildningsplanen, version { $version }, finns bara som fil.
plan-kept-nowhere = Det finns ingen utbildningsplan.
plan-kept-next-move = Lägg in planen i det portfoliosystem som studierektor anvisar.
plan-kept-next-write = Skriv utbildningsplanen i det portfoliosystem som studierektor anvisar.
