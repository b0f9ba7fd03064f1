pc-done = Sidotjänstgöringen i primärvården är genomförd { $from } till { $to }, { $weeks } veckor räknat som heltid.
pc-passed-unconfirmed = Sidotjänstgöringens sista dag, { $to }, har passerat, men vårdcentralen har inte bekräftat den.
pc-next-confirm = Be vårdcentralen bekräfta tiden, eller ställ in sidotjänstgöringen.
pc-planned = En sidotjänstgöring i primärvården är planerad { $from } till { $to }.
pc-suggested = En sidotjänstgöring i primärvården är { $suggestion } för ST-läkare i { $specialty }.
pc-second-specialty = Förslaget riktar sig till den första specialiteten, och här finns redan ett specialistbevis.
pc-next-talk = Tala med huvudhandledaren om en sidotjänstgöring i primärvården skulle ge något.
