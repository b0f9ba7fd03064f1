pc-displaced-unknown = It does not appear whether other service has been moved for the rotation.
pc-next-displaced = Note which placements have been moved, or that none has.
pc-displaced-lost = Service has been called off or has come after the planned end because of the rotation: { $units }.
pc-next-plan-again = Plan what fell away anew, or agree with the director of studies that it is not needed.
pc-displaced-none = No other service has been moved for the rotation.
pc-displaced-kept = What was moved still lies before the planned end: { $units }.
