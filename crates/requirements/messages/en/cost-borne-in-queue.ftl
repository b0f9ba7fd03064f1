queue-not-in = No application for compensation is in the queue.
queue-granted = The compensation was granted on { $on }, so the unit need not bear the cost while waiting.
queue-unit-bears = The application is in the queue, and the unit bears the cost itself from { $from }.
queue-not-started = The application is in the queue, and the training has not begun.
queue-nobody-bears = The application is in the queue, the training is going on and the unit has not undertaken the cost.
queue-next-follow = Follow the place in the queue.
queue-next-undertake = The unit undertakes the cost while it waits, and tells from which day.
