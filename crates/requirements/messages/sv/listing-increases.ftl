increases-gradually = Antalet listade har gått från { $before } till { $after } utan något språng som saknar skäl.
increases-leap = Antalet listade gick från { $before } till { $after } { $on }. Det är mer än { $percent } procent på en gång, och inget skäl är antecknat.
increases-too-few = Antalet listade är inte räknat mer än en gång.
increases-next = Chefen och ST-läkaren antecknar skälet, eller minskar listan.
