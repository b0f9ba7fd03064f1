college-time = The specialist college on { $day } has { $minutes } minutes for { $count } doctors in training; reckon with { $wanted }.
college-time-unknown = The specialist college on { $day } has no length; reckon with { $wanted } minutes.
college-time-none-booked = No coming specialist college is booked.
college-time-next = Book the time that is needed.
