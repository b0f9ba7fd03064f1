courses-certified = Alla { $count } obligatoriska kurser har intyg.
courses-missing = { $count ->
    [one] Intyg saknas för en obligatorisk kurs: { $courses }.
   *[other] Intyg saknas för { $count } obligatoriska kurser: { $courses }.
}
courses-sent = Ansökan skickades { $on }.
courses-wrong-signer = Intyget för { $course } ska skrivas på av kursledaren eller huvudhandledaren.
courses-not-led = { $name } skrev på intyget för { $course } som huvudhandledare utan att ha lett kursen; kursledarens underskrift är att föredra.
courses-next-ask = Be kursledaren om intyg för { $courses }.
courses-next-anew = Be kursledaren eller huvudhandledaren skriva på.
