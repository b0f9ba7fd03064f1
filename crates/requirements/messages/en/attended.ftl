attended-months = { $name } since { $since }: attendance or excused absence in { $met } of { $all } months in service.
attended-occasions = { $name } since { $since }: attendance or excused absence { $met } of { $all } times.
attended-too-few = { $name }: too few occasions to judge by yet.
attended-next = Attend the next meeting, and give the reason when you cannot.
