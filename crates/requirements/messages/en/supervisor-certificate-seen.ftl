certificate-seen = The director of studies got the certificate of competence for { $name } on { $on }.
certificate-not-seen = { $name } is principal supervisor from { $from }, but the director of studies has not got the certificate of competence.
certificate-next-send = The manager sends the supervisor's certificate of competence to the director of studies.
certificate-awaits = The certificate of { $name } was sent on { $on } and waits for the director of studies.
certificate-returned = The certificate of { $name } was sent back on { $on } for more.
certificate-next-look = The director of studies verifies the certificate.
certificate-next-complete = The manager completes the certificate and sends it again.
