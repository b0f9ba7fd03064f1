certificate-seen = The director of studies got the certificate of competence for { $name } on { $on }.
certificate-not-seen = { $name } is principal supervisor from { $from }, but the director of studies has not got the certificate of competence.
certificate-next-send = The manager sends the supervisor's certificate of competence to the director of studies.
