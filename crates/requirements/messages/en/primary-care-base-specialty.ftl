pc-base = The proposal is meant for base specialties, and { $specialty } is one.
pc-builds-on-another = The proposal is meant for base specialties. The specialty { $specialty } builds on another specialty, so the rotation needs a reason.
pc-has-earlier = The proposal is meant for the first specialty, and a proof is held already in { $earlier }. The rotation therefore needs a reason.
pc-reason = Reason noted on { $on }: { $reason }
pc-next-reason = Note why the rotation is needed, together with the director of studies.
