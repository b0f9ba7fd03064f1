area-one = Enheten hör till { $area }, med { $head } som verksamhetschef.
area-none = Enheten hör inte till något primärvårdsområde.
area-many = Enheten står i flera primärvårdsområden: { $areas }.
area-no-head = Enheten hör till { $areas }, men ingen verksamhetschef är inlagd.
area-many-heads = Enheten har flera verksamhetschefer: { $heads }.
area-next = Lägg in det primärvårdsområde som gäller.
area-next-head = Lägg in den verksamhetschef som ansvarar.
