sign-in-title = Vem vill du vara?
sign-in-answer = Det här är en demo. Alla personer, enheter och regioner är påhittade. Välj en person för att se Randa med hennes ögon.
sign-in-first = Börja här
sign-in-no-region = Utanför regionerna
