assessed-last = The latest documented assessment was done on { $on }.
assessed-never = No assessment is documented.
assessed-long-ago = More than { $months } months in service have passed without a new one.
assessed-next = Ask the supervisor for an assessment, and to sign it.
