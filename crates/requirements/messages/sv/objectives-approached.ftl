approached-all = Något godkänt eller planerat finns för { $objectives }.
approached-open = Inget godkänt eller planerat finns för { $objectives }.
approached-percent = { $percent } procent av utbildningen har gått.
approached-next = Planera med handledaren hur du når { $objectives }.
