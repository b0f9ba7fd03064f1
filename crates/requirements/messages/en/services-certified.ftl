services-certified = { $count ->
    [one] The service has its certificate.
   *[other] All { $count } services have their certificates.
}
services-missing = { $count ->
    [one] A certificate is missing for one service: { $names }.
   *[other] Certificates are missing for { $count } services: { $names }.
}
services-asked = They are asked for.
services-sent = The application was sent on { $on }.
services-waiting = What has ended has its certificates. Still under way: { $names }.
services-signer-no-specialist = { $name }, who signed a certificate on { $on }, was not a specialist. A specialist at the clinic must sign it.
services-next-ask = Ask for a certificate from { $names }.
services-next-specialist = Ask a specialist at the same clinic to sign the certificate.
services-next-end = Ask for a certificate when the service is done.
