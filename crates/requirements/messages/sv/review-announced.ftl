announced = Granskningen { $year } aviserades { $on }.
announced-late = Aviseringen skulle ha kommit året före.
announced-not = Enheten ska granskas senast { $year }, men det är inte aviserat.
announced-later = Nästa granskning ska göras senast { $year } och aviseras året före.
announced-no-due = Det framgår inte när enheten ska granskas.
announced-next = Studierektor aviserar enheten om granskningen.
