consultations-year = Medsittningar och videoinspelningar de senaste 12 månaderna: { $done }. Minst { $wanted } krävs.
consultations-part = Medsittningar och videoinspelningar sedan { $from }: { $done }. Med den tid som varit på vårdcentralen krävs minst { $wanted } ({ $year } på ett helt år).
consultations-little-time = { $days ->
    [one] { $days } dag på vårdcentralen sedan { $from }: för kort tid för att kräva någon medsittning än.
   *[other] { $days } dagar på vårdcentralen sedan { $from }: för kort tid för att kräva någon medsittning än.
}
consultations-away = Ingen tid på vårdcentralen de senaste 12 månaderna.
consultations-next = Boka medsittning eller videoinspelning med huvudhandledaren: { $least } till { $most } gånger om året.
