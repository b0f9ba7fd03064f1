rotation-sessions = { $sessions } pass på { $unit } under { $months ->
        [one] { $months } hel månad
       *[other] { $months } hela månader
    }; ungefär { $wanted } i månaden krävs.
rotation-return-weeks = Handledning hemma { $with } av { $weeks ->
        [one] { $weeks } återvändarvecka
       *[other] { $weeks } återvändarveckor
    }.
rotation-begun = Sidotjänstgöringen på { $unit } började { $from }; första passet väntas inom en månad.
rotation-short = Sidotjänstgöringen på { $unit } var kortare än en månad.
rotation-none = Ingen sidotjänstgöring pågår eller är nyss avslutad.
rotation-next-book = ST-läkaren bokar handledning med handledaren på kliniken, och hemma i återvändarveckorna.
rotation-next-record = ST-läkaren antecknar pass som saknas och går igenom tjänstgöringen med huvudhandledaren.
