consultations-year = { $done } medsittningar och videoinspelningar de senaste 12 månaderna; minst { $wanted } krävs.
consultations-part = { $done } medsittningar och videoinspelningar sedan { $from }. Med den tid som varit på vårdcentralen krävs minst { $wanted } ({ $year } på ett helt år).
consultations-little-time = { $days ->
    [one] { $days } dag på vårdcentralen sedan { $from }: för kort tid för att kräva någon medsittning än.
   *[other] { $days } dagar på vårdcentralen sedan { $from }: för kort tid för att kräva någon medsittning än.
}
consultations-away = Ingen tid på vårdcentralen de senaste 12 månaderna.
consultations-next = Boka medsittning eller videoinspelning med huvudhandledaren: { $least } till { $most } gånger om året.
