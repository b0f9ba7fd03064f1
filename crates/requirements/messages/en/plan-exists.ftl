plan-exists = There is a training plan: version { $version }, { $on }.
plan-exists-not-yet = No training plan is agreed yet. One is expected by { $deadline }.
plan-exists-draft = The training plan is only a draft. It is not agreed with the supervisor.
plan-exists-none = There is no training plan, though the training began on { $started }.
plan-exists-next = Draw up the plan with the supervisor so that it covers the objectives. The head of operations answers for its being done.
