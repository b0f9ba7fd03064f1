away-all = { $on } är alla { $count } läkare under utbildning ute på sidotjänstgöring samtidigt.
away-many = { $on } är { $away } av { $of } läkare under utbildning ute på sidotjänstgöring.
away-never-all = De närmaste { $months } månaderna är läkarna under utbildning aldrig nästan alla borta samtidigt.
away-one-trainee = Enheten har inte flera läkare under utbildning.
away-next = Se om någon sidotjänstgöring kan flyttas. Det går inte alltid.
