plan-presented = Utbildningsplanen lämnades till studierektor { $on }.
plan-presented-late = Det var efter sista dagen, { $deadline }.
plan-not-presented = Ingen utbildningsplan är lämnad till studierektor. Den skulle ha lämnats senast { $deadline }.
plan-soon-due = { $days ->
    [0] Sista dagen att lämna utbildningsplanen till studierektor är i dag, { $deadline }.
    [one] Utbildningsplanen ska vara lämnad till studierektor senast { $deadline }, om { $days } dag.
   *[other] Utbildningsplanen ska vara lämnad till studierektor senast { $deadline }, om { $days } dagar.
}
plan-to-present = Utbildningsplanen ska vara färdig och lämnad till studierektor senast { $deadline }.
plan-presented-next = Gör klar planen med handledaren och lämna den till studierektor.
