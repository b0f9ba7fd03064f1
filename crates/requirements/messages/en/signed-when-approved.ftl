approved-none-signed = No certificate of a side rotation is signed yet.
approved-all = { $count ->
    [one] The side rotation with a certificate is approved.
   *[other] All { $count } side rotations with certificates are approved.
}
approved-with-remark = The service at { $unit } is approved with a remark.
approved-not = The service at { $unit } is not approved, and the certificate cannot be signed.
approved-not-but-signed = The service at { $unit } is not approved, yet the certificate is signed.
approved-untold = The certificate from { $unit } is signed, but it is not known whether the service is approved.
approved-next-remark = Go through the remark with the principal supervisor.
approved-next-plan = Make a plan with the principal supervisor for what must be made up.
approved-next-withdraw = Ask the clinic to withdraw the certificate, and make a plan for what must be made up.
approved-next-note = Note whether the service is approved.
