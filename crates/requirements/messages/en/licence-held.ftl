licence-held = The licence was issued on { $issued } and the service began on { $start }.
licence-not-verified = Nobody has verified it yet.
licence-not-yet = No Swedish licence to practise is entered. The service is meant to begin on { $start }.
licence-missing = No Swedish licence to practise is entered, but the service began on { $start }.
licence-too-late = The licence was issued on { $issued }. The service { $from } – { $to } was done without a licence and is not to count.
licence-next-obtain = The manager asks for the licence and enters its date.
licence-next-verify = The manager looks the licence up with Socialstyrelsen and notes it.
licence-next-correct = The manager corrects the dates, or enters the time before the licence as service outside the training.
