bt-proof-issued = Socialstyrelsen issued the proof of approved BT on { $on }. The title is now ST doctor.
bt-proof-applied = The application for approved BT was sent on { $on }. The title changes when the proof comes.
bt-proof-not-yet = The examination is not passed yet.
bt-proof-not-applied = The examination was passed on { $passed }, but the application for approved BT is not sent.
bt-proof-next-file = Enter the proof when it comes.
bt-proof-next-apply = Send the application for approved BT to Socialstyrelsen.
