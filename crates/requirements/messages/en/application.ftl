application-not-yet = The application becomes current from { $day }.
application-no-planned-end = The application becomes current when the training nears its planned end. No end date is entered.
application-granted = The proof of specialist competence was issued on { $on }.
