increases-gradually = The number listed has gone from { $before } to { $after } without any leap that lacks a reason.
increases-leap = The number listed went from { $before } to { $after } { $on }. That is more than { $percent } percent at once, and no reason is noted.
increases-too-few = The number listed has not been counted more than once.
increases-next = The manager and the trainee note the reason, or make the list shorter.
