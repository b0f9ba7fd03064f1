forms-foreign = { $count ->
    [one] Ett intyg är inte på Socialstyrelsens blankett: { $forms }.
   *[other] { $count } intyg är inte på Socialstyrelsens blanketter: { $forms }.
}
forms-own = Alla intyg är på Socialstyrelsens blanketter.
forms-application-filled = Blanketten { $form } är ifylld { $on }.
forms-application-open = Blanketten { $form } är inte ifylld.
forms-next-own = Skriv om intyget på Socialstyrelsens blankett och be om ny underskrift.
forms-next-later = Fyll i ansökningsblanketten när utbildningen närmar sig slutet.
forms-next-fill = Fyll i blanketten { $form }.
