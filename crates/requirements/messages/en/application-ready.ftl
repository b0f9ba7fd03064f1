ready-time-served = The time is served: { $counted } of at least { $minimum } full-time months.
ready-time-left = The time is not served: { $counted } of at least { $minimum } full-time months.
ready-objectives-certified = Every objective is certified.
ready-objectives-named = { $count ->
    [one] A certificate is missing for one objective: { $codes }.
   *[other] Certificates are missing for { $count } objectives: { $codes }.
}
ready-objectives-many = Certificates are missing for { $count } objectives.
ready-demand-unknown = It is not clear what { $codes } demands. Check the curriculum.
ready-sent-early = The application was sent on { $on }, before both time and objectives were complete.
ready-signed-early = { $name } signed on { $on }, before what is certified was complete.
ready-next-sign = Go through the application with the director of studies. Then those who sign decide whether it can be signed.
ready-next-certificates = Go through the certificates with the principal supervisor and the director of studies, and ask for those that are missing.
ready-next-wait = Wait with signatures and application until the time is served on { $day }.
ready-next-complete = Ask those who signed too early to sign anew, and complete the application if it is sent.
ready-next-withdraw = Contact the director of studies: the application can be signed and tried only when time and objectives are complete.
ready-end-passed = The planned end, { $end }, has passed, and the application is not sent.
