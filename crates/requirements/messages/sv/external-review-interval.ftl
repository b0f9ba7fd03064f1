review-interval-next = Senaste externa granskningen var { $on }; nästa infaller senast { $due }.
review-interval-first = Enheten fick sin första BT- eller ST-läkare { $first }; första granskningen infaller senast { $due }.
review-interval-booked = Nästa är bokad till { $on }.
review-interval-unknown = Ingen granskning är inlagd, och det framgår inte när enheten fick sin första BT- eller ST-läkare.
review-interval-no-trainees = Enheten har inga BT- eller ST-läkare än.
review-interval-next-book = Vårdgivaren bokar en SPUR-granskning.
review-interval-next-prepare = Enheten förbereder den bokade granskningen.
review-interval-next-enter = Studierektor lägger in när enheten fick sin första BT- eller ST-läkare.
