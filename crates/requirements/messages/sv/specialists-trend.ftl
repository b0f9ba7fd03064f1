trend = Specialister på enheten: { $now }. Den { $on } var de { $then }.
trend-trainees = Läkare under utbildning: { $count }.
trend-next = Se över hur specialistbemanningen kan stärkas.
