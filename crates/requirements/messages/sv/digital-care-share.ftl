digital-share = { $digital } av { $clinical } timmar i klinisk tjänst var digitala: { $percent } procent; högst { $limit } procent är tillåtet.
digital-more-than-clinical = { $digital } digitala timmar är redovisade, men bara { $clinical } timmar klinisk tjänst. Det kan inte stämma.
digital-none = Inget digitalt arbete är redovisat den senaste tiden.
digital-next-less = Chefen och ST-läkaren minskar den digitala tiden i schemat.
digital-next-watch = Chefen och ST-läkaren håller den digitala tiden under gränsen.
digital-next-correct = ST-läkaren rättar uppgifterna om timmar.
