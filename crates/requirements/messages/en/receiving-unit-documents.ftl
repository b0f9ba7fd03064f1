receiving-documents-valid = The programme of the rotation and the routine for supervision are there and valid.
receiving-documents-missing = This is missing or no longer valid: { $papers }.
receiving-programme = a programme of the rotation
receiving-routine = a routine for supervision
receiving-next-documents = Write or renew what is missing, and let the director of studies go through it.
