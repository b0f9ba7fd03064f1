report-what-happens = Is something wrong here, or hard to understand? The region's office reads and answers. They do not see who you are.
report-text = What is wrong?
report-hint = At most { $most } characters. Write nothing that points out a person.
report-send = Send the report
report-sent = Thank you. The report is saved. The answer is shown here.
report-empty = Write what is wrong.
report-too-long = The text is { $length } characters long. Shorten it to at most { $most }.
report-identity-number = The text seems to hold a personal identity number. Take it away. The report is about the requirement, not about a person.
report-own-here = Your reports on the requirement
report-answer = Answer
report-waits = Waits for an answer.
report-sign-in = Sign in to report an error
report-no-place = Only those who belong to a region can report errors.
reports-title = Error reports
reports-answer-office = { $count ->
    [0] No report waits for an answer.
    [one] One report waits for an answer.
   *[other] { $count } reports wait for an answer.
}
reports-answer-own = { $count ->
    [0] You have not reported any error.
    [one] You have reported one error.
   *[other] You have reported { $count } errors.
}
reports-waiting-count = { $count ->
    [one] – one waits for an answer
   *[other] – { $count } wait for an answer
}
reports-waiting = To answer
reports-answered = Answered
reports-own = Your reports
reports-empty = None.
reports-none = Errors that you have reported are shown here.
reports-none-advice = You report an error in a requirement on its page in the handbook.
reports-your-answer = Answer to the one who reported
reports-send = Answer and mark as done
