pc-asked-unknown = It does not appear when the rotation was asked for.
pc-next-asked = Note when the rotation was asked for.
pc-asked = The rotation was asked for on { $asked } and begins on { $from }, { $weeks } weeks later.
pc-asked-late = It needs to be planned in good time. We reckon with at least { $weeks } weeks.
pc-next-tell-both = Make sure with both the health centre and the home clinic that the time suffices.
