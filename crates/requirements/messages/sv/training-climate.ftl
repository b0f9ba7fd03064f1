climate-rated = { $on } fick utbildningsklimatet { $rating } av 5.
climate-fell = Det är en kraftig nedgång från { $before }.
climate-old = En ny skattning skulle ha gjorts senast { $due }.
climate-none = Läkarna under utbildning har inte skattat utbildningsklimatet.
climate-next-talk = Ta upp utbildningsklimatet med läkarna under utbildning och studierektor.
climate-next-ask = Låt läkarna under utbildning skatta utbildningsklimatet.
