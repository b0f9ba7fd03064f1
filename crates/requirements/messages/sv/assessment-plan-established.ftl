assessment-plan-with = Planen för kompetensvärdering fastställdes { $on } i samråd med { $name }.
assessment-plan-established = Planen för kompetensvärdering fastställdes { $on }.
assessment-plan-late = Det var efter sista dagen, { $deadline }.
assessment-plan-none = Ingen plan för kompetensvärdering är fastställd. Den skulle ha varit klar senast { $deadline }.
assessment-plan-soon-due = { $days ->
    [0] Sista dagen att fastställa planen för kompetensvärdering är i dag, { $deadline }.
    [one] Planen för kompetensvärdering ska vara fastställd senast { $deadline }, om { $days } dag.
   *[other] Planen för kompetensvärdering ska vara fastställd senast { $deadline }, om { $days } dagar.
}
assessment-plan-to-establish = Planen för kompetensvärdering ska vara fastställd senast { $deadline }.
assessment-plan-next = Bestäm med huvudhandledaren vilka metoder ni använder och när, och skriv in datumet då ni är överens.
