courses-certified = All { $count } mandatory courses have certificates.
courses-missing = { $count ->
    [one] A certificate is missing for one mandatory course: { $courses }.
   *[other] Certificates are missing for { $count } mandatory courses: { $courses }.
}
courses-sent = The application was sent on { $on }.
courses-wrong-signer = The certificate for { $course } must be signed by the course leader or the principal supervisor.
courses-not-led = { $name } signed the certificate for { $course } as principal supervisor without having led the course; the course leader's signature is preferable.
courses-next-ask = Ask the course leader for a certificate for { $courses }.
courses-next-anew = Ask the course leader or the principal supervisor to sign.
