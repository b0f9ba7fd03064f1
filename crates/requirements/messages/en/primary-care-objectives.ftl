pc-objectives-none = No objective common to all specialties is chosen for the rotation. Several of them can be reached in primary care.
pc-objectives-examples = For example, { $codes } fit well.
pc-objectives-chosen = Chosen objectives common to all specialties: { $codes }.
pc-objectives-certify = They count as reached only with a certificate.
