bt-introduction-days = { $done } of { $wanted } working days of introduction and emergency courses are done.
bt-introduction-booked = The rest is booked.
bt-introduction-short = With what is booked it will be { $planned }.
bt-introduction-next-do = Do the introduction and the emergency courses as booked.
bt-introduction-next-book = Book the rest of the introduction and the emergency courses.
bt-introduction-next-make-up = Make up what is missing, in consultation with the director of studies.
