pc-last-year = Sidotjänstgöringen slutar { $to } och utbildningen { $end }; det sista året börjar efter { $limit }.
