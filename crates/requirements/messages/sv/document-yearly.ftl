document-yearly-last = { $name } undertecknades senast { $on }.
document-yearly-never = { $name } har inte undertecknats än.
document-yearly-missed = Det har gått mer än { $months } månader.
document-yearly-next-by = Nästa görs senast { $due }.
document-yearly-paused = Tid helt utan tjänstgöring räknas inte.
