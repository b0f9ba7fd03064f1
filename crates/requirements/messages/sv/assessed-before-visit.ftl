before-visit-later = Minst { $least } behövs inför { $occasion }; något sådant möte är varken hållet eller bokat.
before-visit-done = { $done } av { $least } medsittningar med bedömningsmall är gjorda inför { $occasion } { $on }.
before-visit-next = Gör { $lacking } till med bedömningsmall.
