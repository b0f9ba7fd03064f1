begun-none = No patients are listed with the trainee.
begun-since = The trainee has had listed patients since { $since }, now { $count }.
begun-short = { $months } months have not passed yet; they will { $day }.
begun-next = The manager lets some patients list with the trainee and enters the number.
begun-next-keep = Keep the list, and enter the number when it is counted.
