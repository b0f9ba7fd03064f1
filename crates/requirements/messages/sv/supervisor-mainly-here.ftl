mainly-here-only = { $name } tjänstgör bara på { $unit }.
mainly-here-never = { $name } tjänstgör inte på { $unit }.
mainly-here-percent = { $name } har { $percent } procent av sin tjänstgöring på { $unit }.
mainly-here-unknown = { $name } har fler arbetsplatser, men tjänstgöringsgraderna är inte inlagda.
mainly-here-next = Se över om en annan specialist på enheten kan vara huvudhandledare.
mainly-here-next-enter = Lägg in handledarens tjänstgöringsgrad på varje arbetsplats.
