mid-term-videos = recorded consultations to the assessor
mid-term-summary = a summary of the portfolio
mid-term-prepared-by = Done { $on }: { $part }.
mid-term-prepared-late = It should have been done by { $due }.
mid-term-not-prepared = Before the mid-term evaluation on { $day } these are missing: { $missing }.
mid-term-few-videos = We reckon with at least { $least } consultations.
mid-term-prepare-by = It is to be done by { $due }.
mid-term-prepare-next = Arrange: { $missing }.
