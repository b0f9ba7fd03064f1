before-visit-later = At least { $least } are needed before { $occasion }; no such meeting is held or booked.
before-visit-done = { $done } of { $least } sit-ins with an assessment form are done before { $occasion } { $on }.
before-visit-next = Do { $lacking } more with an assessment form.
