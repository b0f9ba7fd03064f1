listed-all = The objectives that demand a course have one.
listed-decided = The director of studies decided the matter on { $on }: { $reason }
listed-nowhere = Objective { $objective } demands a course but is not on the region's course list. Proposed: { $proposed }.
listed-doubtfully = Objective { $objective } demands a course, but the course list puts it on one that probably does not answer it. Proposed: { $proposed }.
listed-next = Ask the director of studies which course holds and name the objective on it.
