document-yearly-last = { $name } was last signed on { $on }.
document-yearly-never = { $name } has not been signed yet.
document-yearly-missed = More than { $months } months have passed.
document-yearly-next-by = The next is due by { $due }.
document-yearly-paused = Time wholly out of service is not counted.
