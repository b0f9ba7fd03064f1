ready-time-served = Tiden är fullgjord: { $counted } av minst { $minimum } heltidsmånader.
ready-time-left = Tiden är inte fullgjord: { $counted } av minst { $minimum } heltidsmånader.
ready-objectives-certified = Alla delmål är styrkta med intyg.
ready-objectives-named = { $count ->
    [one] Intyg saknas för ett delmål: { $codes }.
   *[other] Intyg saknas för { $count } delmål: { $codes }.
}
ready-objectives-many = Intyg saknas för { $count } delmål.
ready-demand-unknown = Vad { $codes } kräver är inte klarlagt. Kontrollera i målbeskrivningen.
ready-sent-early = Ansökan skickades { $on }, innan både tid och delmål var klara.
ready-signed-early = { $name } skrev under { $on }, innan det som styrks var klart.
ready-next-sign = Gå igenom ansökan med studierektor. Därefter avgör de som skriver under om den kan undertecknas.
ready-next-certificates = Gå igenom intygen med huvudhandledare och studierektor, och begär dem som fattas.
ready-next-wait = Vänta med underskrifter och ansökan tills tiden är fullgjord { $day }.
ready-next-complete = Be dem som skrev under för tidigt att göra det på nytt, och komplettera ansökan om den är skickad.
ready-next-withdraw = Kontakta studierektor: ansökan kan undertecknas och prövas först när tid och delmål är klara.
ready-end-passed = Planerat slut { $end } har passerat, och ansökan är inte skickad.
