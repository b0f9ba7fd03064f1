events-held = Hållna { $name } de senaste { $months } månaderna: { $count }. Minst { $wanted } behövs.
events-published = Publicerade { $name } för { $year }: { $count }. Minst { $wanted } behövs.
events-untold = { $count ->
    [one] Om ett planerat tillfälle framgår det inte om det blev av.
   *[other] Om { $count } planerade tillfällen framgår det inte om de blev av.
}
events-planned = Nästa är planerad till { $on }.
events-next-arrange = Planera och genomför nästa tillfälle.
events-next-publish = Publicera fler datum.
events-next-tell = Lägg in om de planerade tillfällena blev av.
