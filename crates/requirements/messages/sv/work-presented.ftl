work-presented = { $name } är presenterat och publicerat som det ska.
work-to-present = { $name } är inte presenterat och publicerat fullt ut. Kvar: { $missing }.
work-next-present = Ordna det som är kvar: { $missing }.
work-at-christmas-seminar = redovisning på julseminariet
work-at-course-end = redovisning vid kursens avslutning
work-at-other = redovisning på annan plats
work-publication = publicering på hemsidan
work-credited = Arbetet tillgodoräknas och redovisas inte på nytt.
