base-proof = A proof in { $held } is held, and { $specialty } can build on it.
base-proof-none = No proof in a base specialty is held, and it is required for a proof in { $specialty }.
base-proof-unknown = It does not appear whether a proof in a base specialty is held. It is required for a proof in { $specialty }.
base-proof-next-enter = Enter the proofs of specialist competence that the doctor holds already.
base-proof-next-base = Apply for the proof in the base specialty first, or change which specialty the training is for.
