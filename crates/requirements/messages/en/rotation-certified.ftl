rotation-certificate-item = { $days ->
    [one] { $name } (ended 1 day ago)
   *[other] { $name } (ended { $days } days ago)
}
rotation-certificates-missing = No certificate is signed for { $items }. It should be written directly after the service.
rotation-certificates-none-ended = No side rotation has ended yet.
rotation-certificates-signed = { $count ->
    [one] The ended side rotation has its certificate.
   *[other] All { $count } ended side rotations have their certificates.
}
rotation-certificates-next-soon = Have the certificate filled in before the last day, so that it can be signed at once.
rotation-certificates-next-ask = Ask the supervisor at { $unit } to sign the certificate.
