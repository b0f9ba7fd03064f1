funding-months = For { $told } of { $of } months in service it is told who paid.
funding-months-none = No whole month in service has passed yet.
funding-months-untold = The first month of which nothing is told begins on { $first }.
funding-months-double = The first month with both compensation and a cost of the unit's own begins on { $first }.
funding-months-sourceless = For some compensated period it is not told where the money came from.
funding-months-next = Enter one way of paying for each month: compensation or the unit's own cost.
