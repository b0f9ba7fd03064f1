spread-check-ins = { $done ->
    [one] { $done } av minst { $wanted } studierektorsavstämningar är gjord.
   *[other] { $done } av minst { $wanted } studierektorsavstämningar är gjorda.
}
spread-colleges = { $done ->
    [one] { $done } av minst { $wanted } specialistkollegier är hållet.
   *[other] { $done } av minst { $wanted } specialistkollegier är hållna.
}
spread-behind = { $percent } procent av utbildningen är gjord; jämnt fördelat skulle det vara { $expected } vid det här laget.
spread-applied = Ansökan skickades { $on }.
spread-next-by = Jämnt fördelat kommer nästa senast { $day }.
spread-to-book = Jämnt fördelat kommer nästa senast { $day }, och den är inte bokad.
spread-booked = Nästa är bokad till { $day }.
spread-check-ins-next = Studierektor bokar en avstämning på vårdcentralen med ST-läkaren och handledaren.
spread-colleges-next = Studierektor samlar specialisterna och verksamhetschefen till ett kollegium.
spread-hold = Förbered och genomför den som är bokad.
