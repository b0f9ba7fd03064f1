mid-term-videos = inspelade konsultationer till värderaren
mid-term-summary = sammanfattning av portföljen
mid-term-prepared-by = Klart { $on }: { $part }.
mid-term-prepared-late = Det skulle ha varit klart senast { $due }.
mid-term-not-prepared = Inför Mitt-i-ST { $day } saknas: { $missing }.
mid-term-few-videos = Vi räknar med minst { $least } konsultationer.
mid-term-prepare-by = Det ska vara klart senast { $due }.
mid-term-prepare-next = Ordna: { $missing }.
