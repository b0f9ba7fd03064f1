professions-all = { $count ->
    [one] Enheten erbjuder utbildningsplatser för den yrkeskategori som finns där.
   *[other] Enheten erbjuder utbildningsplatser för alla { $count } yrkeskategorier som finns där.
}
professions-some = Utbildningsplatser saknas för { $without }. Enheten är då inte fullt godkänd.
professions-no-places = Utbildningsplatser saknas för alla yrkeskategorier. Enheten är då inte fullt godkänd.
professions-none-entered = Inga yrkeskategorier är inlagda.
professions-next-offer = Ordna utbildningsplatser för dem som saknar.
professions-next-enter = Lägg in enhetens yrkeskategorier och utbildningsplatserna för var och en.
