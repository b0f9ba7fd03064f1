pc-last-year = The rotation ends on { $to } and the training on { $end }; the last year begins after { $limit }.
