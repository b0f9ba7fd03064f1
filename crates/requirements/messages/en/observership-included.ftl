observership-none = No observership is entered.
observership-included = { $count ->
    [one] The observership is part of another service.
   *[other] All { $count } observerships are parts of other services.
}
observership-alone = { $count ->
    [one] One observership is not tied to any service: { $units }.
   *[other] { $count } observerships are not tied to any service: { $units }.
}
observership-ahead = { $count ->
    [one] One planned observership is not tied to any service yet: { $units }.
   *[other] { $count } planned observerships are not tied to any service yet: { $units }.
}
observership-next = Tie the observership to the service it is part of. It needs no certificate of its own.
