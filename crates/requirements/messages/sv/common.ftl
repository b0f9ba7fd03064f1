section-not-kept = { $section ->
    [absences] Uppgifterna om frånvaro
    [activities] Aktiviteterna
    [application] Uppgifterna om ansökan
    [assessment-plans] Bedömningsplanerna
    [assessments] Bedömningarna
    [basic-training] Uppgifterna om bastjänstgöringen
    [certificates] Intygen
    [changes] Uppgifterna om ändrade förutsättningar
    [colleges] Specialistkollegierna
    [courses] Kurserna
    [covers] Åtgärdsplanerna och dispenserna
    [credits] Tillgodoräknandena
    [decisions] Besluten
    [digital-care] Uppgifterna om digital vård
    [documents] Handlingarna
    [employments] Anställningarna
    [events] Regionens kalender
    [funding] Uppgifterna om ersättning
    [funding-applications] Ansökningarna om ersättning
    [funding-claims] Anspråken på ersättning
    [funding-compensated-months] Ersatta månader
    [funding-costs] Kostnaderna
    [funding-periods] Ersättningsperioderna
    [hirings] Anställningsärendena
    [listings] Uppgifterna om listning
    [localities] Regionens orter
    [localities-directors] Orternas studierektorer
    [mid-term] Uppgifterna om Mitt-i-ST
    [people] Uppgifterna om personerna
    [people-absences] Uppgifterna om personalens frånvaro
    [people-employments] Uppgifterna om personalens anställningar
    [people-supervisor-training] Uppgifterna om handledarutbildning
    [placements] Tjänstgöringarna
    [plan-reviews] Genomgångarna av planen
    [plan-versions] Utbildningsplanens versioner
    [rates] Regionens ersättningsnivåer
    [scheduled-times] Schemalagda tider
    [study-time] Studietiderna
    [supervision-sessions] Handledningstillfällena
    [supervisors] Handledarna
    [trainee-licence] Uppgifterna om legitimation
    [training-earlier-specialties] Uppgifterna om tidigare specialiteter
    [units-activities] Enhetens verksamheter
    [units-covers] Enhetens åtgärdsplaner och dispenser
    [units-decisions] Besluten om enheten
    [units-external-reviews] Enhetens externa granskningar
    [units-mission-approvals] Studierektorns granskningar av enheten
    [units-mission-areas] Enhetens primärvårdsområde
    [units-mission-climate] Omdömena om utbildningsklimatet
    [units-mission-consultation] Enhetens konsultationsschema
    [units-mission-delegations] Enhetens delegeringar
    [units-mission-professions] Enhetens utbildningsplatser per yrke
    [units-mission-responsible] Uppgifterna om ansvarig verksamhetschef
    [units-mission-review-announcements] Beskeden om kommande granskning
    [units-mission-review-areas] Underlagen inför granskningen
    [units-mission-routines] Enhetens lokala rutiner
    [units-mission-stages] Enhetens utbildningsuppdrag
    [units-mission-trainees] Uppgifterna om enhetens läkare under utbildning
    [units-mission-trainees-away] Uppgifterna om när läkarna är borta
    [units-opening-hours] Enhetens öppettider
    [units-specialist-hours] Specialisternas tider på enheten
    [visits] Studierektorns möten
    [works] Arbetena
   *[other] Uppgifterna
} finns inte här, så det går inte att avgöra.
reason-accepted = Skälet är godtaget { $on }: { $reason }
covered-by-action-plan = Täcks av en undertecknad åtgärdsplan till och med { $until }: { $reason }
covered-by-dispensation = Täcks av en dispens till och med { $until }: { $reason }
cover-expired = Åtgärdsplanen eller dispensen gick ut { $until }.
cover-not-signed = Det finns en åtgärdsplan eller dispens, men den saknar underskrift av { $roles } och täcker därför inte.
cover-cannot-be-given = En dispens som ges i regionen gäller inte krav i { $document } och täcker därför inte.
cover-wrong-signer = En åtgärdsplan eller dispens är undertecknad { $on } av { $name } som { $role }, men { $name } hade inte den rollen då. Därför täcker den inte.
cover-begins = En undertecknad åtgärdsplan eller dispens gäller först från { $from }.
covered-on-until = Sedan täcks det utan avbrott till och med { $until }.
training-over = Utbildningen är avslutad: beviset utfärdades { $on }.
st-not-begun = ST har inte börjat än.
no-principal-supervisor = Ingen huvudhandledare är utsedd än.
limit-ours = Gränsen är vår tolkning.
share-ours = Gränsen är vår tolkning: { $percent } procent.
