college-time = Specialistkollegiet { $day } har { $minutes } minuter för { $count } läkare under utbildning; räkna med { $wanted }.
college-time-unknown = Specialistkollegiet { $day } saknar sluttid; räkna med { $wanted } minuter.
college-time-none-booked = Inget kommande specialistkollegium är bokat.
college-time-next = Boka den tid som behövs.
