section-not-kept = Uppgifterna finns inte här ({ $section }), så det går inte att avgöra.
reason-accepted = Skälet är godtaget { $on }: { $reason }
covered-by-action-plan = Täcks av en undertecknad åtgärdsplan till och med { $until }: { $reason }
covered-by-dispensation = Täcks av en dispens till och med { $until }: { $reason }
cover-expired = Åtgärdsplanen eller dispensen gick ut { $until }.
cover-not-signed = Det finns en åtgärdsplan eller dispens, men den är inte undertecknad av dem som måste och täcker därför inte.
training-over = Utbildningen är avslutad: beviset utfärdades { $on }.
st-not-begun = ST har inte börjat än.
