base-specialty-held = There is a proof in the base specialty { $base }. It is required for a proof in { $specialty }.
base-specialty-missing = A proof in { $specialty } requires a proof in a base specialty, and none is entered.
base-specialty-next-enter = Enter the proofs of specialist competence that the doctor has.
base-specialty-next-proof = The director of studies obtains the proof in the base specialty.
