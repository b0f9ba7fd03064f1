rotation-signer-none = No certificate of a side rotation is signed yet.
rotation-signer-right = { $count ->
    [one] The certificate is signed by a specialist at the clinic.
   *[other] All { $count } certificates are signed by specialists at the clinic.
}
rotation-signer-not-told = It is not known who signed the certificate from { $unit } on { $on }.
rotation-signer-unknown = The certificate from { $unit } is signed by { $name }, whose proof as a specialist is not verified.
rotation-signer-no-specialist = The certificate from { $unit } is signed by { $name }, who was not a specialist on { $on }.
rotation-signer-elsewhere = The certificate from { $unit } is signed by { $name }, who does not work there according to the record.
rotation-signer-next-anew = Withdraw the certificate and ask the responsible specialist at the clinic to sign a new one.
rotation-signer-next-check = Check who signed and that it is a specialist at the clinic.
