reviewer-named = The review of { $day } is done by { $reviewer }.
reviewer-not-named = It is not told who does the review of { $day }.
reviewer-no-review = No external review is entered.
reviewer-next = Enter who reviews.
