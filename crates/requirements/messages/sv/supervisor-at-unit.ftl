at-unit = { $name } tjänstgör på { $unit }, där ST-läkaren har sin huvudsakliga tjänst.
at-unit-partly = { $name } tjänstgör på { $unit } bara { $percent } procent av sin tid.
at-unit-not = { $name } tjänstgör inte på { $unit }, där ST-läkaren har sin huvudsakliga tjänst.
at-unit-arranged = Tillgängligheten är ordnad på annat sätt, beslutat { $on }: { $reason }
at-unit-next-arrange = Chefen ordnar så att handledaren är tillgänglig ändå och registrerar hur, eller utser en handledare på enheten.
at-unit-next-change = Chefen utser en huvudhandledare på enheten, eller upprättar en åtgärdsplan med studierektor.
at-unit-next-check = Chefen ser till att handledaren är på plats när handledningen behövs.
at-unit-same-house = { $name } tjänstgör i samma hus som { $unit }, där ST-läkaren har sin huvudsakliga tjänst.
