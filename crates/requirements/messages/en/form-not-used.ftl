form-not-used = The certificate { $form } is not used.
form-used = { $count ->
    [one] The certificate { $form } is used once.
   *[other] The certificate { $form } is used { $count } times.
}
form-next-instead = Rewrite it as the certificate { $instead } and ask for a new signature.
