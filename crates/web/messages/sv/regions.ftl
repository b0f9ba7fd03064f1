regions-handbook = Regionens krav i handboken
regions-answer-nothing = Inga krav gäller för regionen som helhet den här dagen.
regions-answer-all = { $all ->
    [one] Regionen uppfyller det enda kravet på den som helhet.
   *[other] Regionen uppfyller alla { $all } krav på den som helhet.
}
regions-answer-some = Regionen uppfyller { $green } av { $all } krav på den som helhet.
regions-findings = Krav på regionen
regions-findings-none = Inget är bedömt.
regions-findings-none-advice = Regelpaketet har inga krav på regionen som helhet.
regions-not-kept = Förs inte här.
regions-none = Inget är inlagt.
regions-localities = Orter och studierektorer
regions-localities-caption = Vem man vänder sig till { $day }
regions-column-locality = Ort
regions-column-directors = Studierektor
regions-nobody = Ingen den här dagen
regions-whole = Hela regionen
regions-events = Träffar
regions-events-ahead = Kommande träffar från { $day }
regions-events-before = Träffar före { $day }
regions-events-none-ahead = Ingen kommande träff är inlagd.
regions-events-past = { $count ->
    [one] En tidigare träff
   *[other] { $count } tidigare träffar
}
regions-column-when = När
regions-column-event = Träff
regions-column-where = Var
regions-column-state = Läge
regions-event-trainee-meeting = ST-träff
regions-event-supervisor-meeting = Handledarträff
regions-event-manager-meeting = Informationsmöte för chefer
regions-event-introduction-day = Introduktionsdag
regions-event-held = genomförd
regions-event-not-held = blev inte av
regions-event-untold = inte bekräftad
regions-documents = Styrande dokument
regions-documents-caption = Dokument, blanketter och scheman, de som gäller { $day } först
regions-column-document = Dokument
regions-column-holds = Gäller
regions-column-reviewed = Kontrollerat
regions-not-reviewed = Inte kontrollerat
regions-version = version { $version }
regions-instruction = Så gör du
regions-instruction-of = Så gör du: { $title }
regions-published = publicerat
regions-rates = Ersättningsnivåer
regions-rate-decided = beslutad
regions-rate-undecided = inte beslutad
