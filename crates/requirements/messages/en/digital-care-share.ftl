digital-share = { $digital } of { $clinical } hours of clinical service were digital: { $percent } percent; at most { $limit } percent are allowed.
digital-more-than-clinical = { $digital } digital hours are declared, but only { $clinical } hours of clinical service. That cannot be right.
digital-none = No digital work has been declared lately.
digital-next-less = The manager and the trainee reduce the digital time in the schedule.
digital-next-watch = The manager and the trainee keep the digital time below the limit.
digital-next-correct = The trainee corrects the hours declared.
