pc-claims-no-objective = No objective is chosen for the rotation.
pc-claims-unsaid = It is not said whether the objective is reached wholly or in part: { $codes }.
pc-next-claims = Say wholly or in part for each objective together with the supervisor.
pc-claims-rest-missing = The rotation covers only a part of { $codes }, and the rest is not planned.
pc-next-rest = Plan a placement, course or work for the rest of the objective.
pc-claims-said = It is said how much the rotation gives of { $codes }.
pc-claims-partial = In part: { $codes }. They are not reached by the rotation alone.
