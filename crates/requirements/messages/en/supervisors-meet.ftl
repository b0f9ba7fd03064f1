meet-attended = { $name } last took part on { $on }.
meet-not-since = { $name } has not taken part since { $since }.
meet-not-released = { $name } was not released for the meeting on { $on }.
meet-unknown = It is not told which meetings { $name } has taken part in.
meet-next = Sign the supervisor up for the next meeting.
meet-next-release = The unit manager releases the supervisor for the next meeting.
meet-next-enter = Enter the supervisor's meetings.
