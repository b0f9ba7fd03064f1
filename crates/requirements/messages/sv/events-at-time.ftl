events-at-time = { $count ->
    [one] Den kommande träffen ligger på { $time }.
   *[other] De { $count } kommande träffarna ligger på { $time }.
}
events-other-time = { $count ->
    [one] En kommande träff ({ $days }) ligger på annan tid än { $time }.
   *[other] { $count } kommande träffar ({ $days }) ligger på annan tid än { $time }.
}
events-time-unknown = { $count ->
    [one] För en kommande träff framgår det inte när den börjar.
   *[other] För { $count } kommande träffar framgår det inte när de börjar.
}
events-none-coming = Inga kommande träffar är inlagda.
events-next-move = Flytta träffen, eller meddela deltagarna att tiden är en annan än vanligt.
events-next-time = Lägg in när träffarna börjar.
