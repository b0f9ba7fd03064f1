project-plan-presented = Projektplanen redovisades { $on }.
project-plan-late = Kursen slutade { $ended }; planen skulle redovisas under den.
project-plan-missing = Projektplanen är inte redovisad.
project-plan-course-ended = Kursen i vetenskaplig metodik slutade { $ended }.
project-plan-by = Den redovisas under kursen, som slutar { $ended }.
project-plan-no-course = Projektplanen redovisas under kursen i vetenskaplig metodik, som inte är bokad än.
project-plan-next = Skriv projektplanen och redovisa den på kursen.
