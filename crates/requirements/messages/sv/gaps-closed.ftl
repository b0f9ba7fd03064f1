gaps-not-yet = Slutgenomgången är inte gjord än.
gaps-no-list = Slutgenomgången hölls { $on }, men det är inte nedtecknat vad som återstår.
gaps-closed = Listan från { $on } är avklarad sedan { $closed }.
gaps-open = Listan från { $on } är inte avklarad.
gaps-sent-with = Ansökan skickades { $sent }.
gaps-next-list = Skriv ner vad som behöver kompletteras, vem som gör det och när.
gaps-next-close = Komplettera det som står på listan.
