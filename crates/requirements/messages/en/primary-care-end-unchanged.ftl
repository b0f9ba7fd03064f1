pc-end-before-unknown = It does not appear whether the rotation changes the end of the training.
pc-next-end-before = Note which end the plan had before the rotation was put in.
pc-end-unchanged = The training still ends on { $end }; the rotation does not lengthen it.
pc-end-later = The end of the training has moved from { $before } to { $end }. The intention is that the rotation does not lengthen it.
pc-next-fit-in = Plan again so that the end holds, or note the decision to lengthen.
