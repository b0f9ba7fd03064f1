forms-none = There are no filled assessment forms yet.
forms-kept = All filled assessment forms ({ $count }) are kept.
forms-loose = { $lacking } of { $all } assessments have no form kept.
forms-next = Keep the forms digitally, or note that they are in the binder.
