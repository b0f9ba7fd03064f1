bt-first = { $certified } av { $all } delmål i BT är intygade.
bt-first-early = Dessa delmål i resten av ST intygades innan alla delmål i BT var det: { $codes }.
bt-first-next = Gå igenom ordningen med handledaren, och slutför delmålen i BT.
