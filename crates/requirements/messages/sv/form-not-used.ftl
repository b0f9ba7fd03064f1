form-not-used = Intyget { $form } används inte.
form-used = { $count ->
    [one] Intyget { $form } används en gång.
   *[other] Intyget { $form } används { $count } gånger.
}
form-next-instead = Skriv om det som intyg { $instead } och be om ny underskrift.
