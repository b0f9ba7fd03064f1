plan-approved = Version { $version } av utbildningsplanen godkändes { $on }.
plan-returned = Version { $version } lämnades tillbaka för omarbetning { $on }.
plan-awaits-approval = Version { $version } lämnades till studierektor { $on } och väntar på godkännande.
plan-never-approved = Ingen utbildningsplan är godkänd. Den skulle ha lämnats senast { $deadline }.
plan-not-due = Utbildningsplanen ska lämnas till studierektor senast { $deadline }.
plan-next-revise = Arbeta om planen efter studierektorns återkoppling och lämna den igen.
plan-next-approve = Studierektor går igenom planen, ger återkoppling och godkänner den.
plan-next-present = Gör klar planen med handledaren och lämna den till studierektor.
