trend = Specialists at the unit: { $now }. On { $on } they were { $then }.
trend-trainees = Doctors in training: { $count }.
trend-next = Look into how the number of specialists can be strengthened.
