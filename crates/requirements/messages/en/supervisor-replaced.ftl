replaced-none = No supervisor is reported to leave.
replaced-by = { $name } takes over as principal supervisor from { $from }.
replaced-late = There is a gap between the supervisors.
replaced-candidate = { $name } can take over but is not appointed.
replaced-nobody = Nobody who can take over is named.
replaced-next-appoint = Appoint the successor before the supervisor leaves.
replaced-next-search = Look for another specialist with supervisor training at the unit, or draw up an action plan.
