block-before = Första sidotjänstgöringen ({ $unit }) börjar { $from }, efter { $months } månader på vårdcentralen.
block-so-far = { $months } månader på vårdcentralen, och ingen sidotjänstgöring är planerad än.
block-from-to = Utbildningen bör börja med { $from }–{ $to } månader i följd på vårdcentralen.
block-about = Utbildningen brukar börja med cirka { $months } månader i följd på vårdcentralen.
block-next-plan = Planera den första sidotjänstgöringen med handledaren.
block-next-follow = Följ planen.
block-next-move = Flytta sidotjänstgöringen, eller anteckna skälet tillsammans med studierektor.
