climate-rated = The training climate was rated { $rating } of 5 on { $on }.
climate-fell = That is a sharp fall from { $before }.
climate-old = A new rating was due on { $due }.
climate-none = The doctors in training have not rated the training climate.
climate-next-talk = Bring up the training climate with the doctors in training and the director of studies.
climate-next-ask = Let the doctors in training rate the training climate.
