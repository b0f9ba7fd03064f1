readiness-judged = Handledaren bedömde { $on } att ST-läkaren är redo för digitala verktyg.
readiness-after-start = Det digitala arbetet började { $from }, före bedömningen.
readiness-missing = ST-läkaren arbetar digitalt sedan { $from }, men det finns ingen bedömning av att ST-läkaren är redo.
readiness-no-digital = Inget digitalt arbete är redovisat.
readiness-next = Handledaren bedömer om ST-läkaren är redo och lägger in det.
