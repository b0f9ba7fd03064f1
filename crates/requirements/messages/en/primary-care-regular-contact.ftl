pc-contact = The supervisor { $name } is a regular doctor contact at the health centre.
pc-contact-not = The supervisor { $name } is not a regular doctor contact. It is an advantage, but not a requirement.
pc-contact-unknown = It does not appear whether { $name } is a regular doctor contact at the health centre.
pc-contact-no-supervisor = No supervisor at the health centre is named yet.
