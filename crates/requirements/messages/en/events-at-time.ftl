events-at-time = { $count ->
    [one] The coming meeting is on { $time }.
   *[other] The { $count } coming meetings are on { $time }.
}
events-other-time = { $count ->
    [one] One coming meeting ({ $days }) is at another time than { $time }.
   *[other] { $count } coming meetings ({ $days }) are at another time than { $time }.
}
events-time-unknown = { $count ->
    [one] For one coming meeting it is not told when it starts.
   *[other] For { $count } coming meetings it is not told when they start.
}
events-none-coming = No coming meetings are entered.
events-next-move = Move the meeting, or tell those who take part that the time is another than usual.
events-next-time = Enter when the meetings start.
