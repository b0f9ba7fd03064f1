consultation-named = En namngiven specialist finns att fråga vid { $count } av { $of } pass.
consultation-adapted = Schemat är anpassat för frågor vid { $count } av { $of } pass.
consultation-none = Ingen specialist är utsedd att fråga vid något pass.
consultation-none-adapted = Inget schema är anpassat för frågor.
consultation-gaps = Luckor: { $gaps }.
consultation-session = { $weekday ->
    [1] måndag
    [2] tisdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lördag
   *[7] söndag
} { $part }
consultation-next = Utse en specialist att fråga vid varje pass, gärna som frågedoktor.
part-morning = förmiddag
part-afternoon = eftermiddag
part-evening = kväll
