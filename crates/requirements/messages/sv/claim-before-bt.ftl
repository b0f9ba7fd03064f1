claim-nothing = Ingen tid före BT är tillgodoräknad, så det finns ingen ersättning att begära.
claim-possible = { $credited } månader före BT är tillgodoräknade; enheten kan begära ersättning för { $allowed } av dem.
claim-within = Enheten har begärt ersättning för { $claimed } månader före BT; { $credited } är tillgodoräknade och { $allowed } ersätts som mest.
claim-too-much = Enheten har begärt ersättning för { $claimed } månader före BT, men { $credited } är tillgodoräknade och { $allowed } ersätts som mest.
claim-without-credit = Enheten har begärt ersättning för { $claimed } månader före BT, men ingen tid är tillgodoräknad.
claim-next-claim = Enheten begär ersättning hos Hälsoval.
claim-next-lower = Enheten sänker sin begäran till det som ersätts.
claim-next-decision = Studierektor beslutar om tillgodoräknande, eller enheten drar tillbaka sin begäran.
