receiving-documents-valid = Program för sidotjänstgöringen och rutin för handledning finns och gäller.
receiving-documents-missing = Det här saknas eller gäller inte längre: { $papers }.
receiving-programme = program för sidotjänstgöringen
receiving-routine = rutin för handledningen
receiving-next-documents = Skriv eller förnya det som saknas, och låt studierektor gå igenom det.
