licence-held = Legitimationen utfärdades { $issued } och tjänstgöringen började { $start }.
licence-not-verified = Ingen har kontrollerat den än.
licence-not-yet = Svensk läkarlegitimation är inte inlagd. Tjänstgöringen är tänkt att börja { $start }.
licence-missing = Svensk läkarlegitimation är inte inlagd, men tjänstgöringen började { $start }.
licence-too-late = Legitimationen utfärdades { $issued }. Tjänstgöringen { $from } – { $to } skedde utan legitimation och ska inte räknas.
licence-next-obtain = Chefen begär in legitimationen och lägger in dess datum.
licence-next-verify = Chefen slår upp legitimationen hos Socialstyrelsen och antecknar det.
licence-next-correct = Chefen rättar datumen, eller för tiden före legitimationen som tjänstgöring utanför utbildningen.
