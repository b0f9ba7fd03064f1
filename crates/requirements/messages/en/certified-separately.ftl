separately-child-health-clinic = the own child-health clinic
separately-residential-homes = the residential homes
separately-home = the home unit
separately-side-rotation = the side rotation
separately-observership = the observership
separately-all = { $count ->
    [one] The responsibility has a certificate of its own.
   *[other] Each of the { $count } responsibilities has a certificate of its own.
}
separately-missing = A certificate of its own is missing for { $services }.
separately-sent = The application was sent on { $on }.
separately-next = Ask the supervisor to sign a separate certificate for { $services }.
