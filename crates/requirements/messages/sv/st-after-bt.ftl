st-before-examination = ST började { $st }, innan BT-examinationen godkändes { $passed }.
st-after-examination = BT-examinationen godkändes { $passed }, så ST får börja.
st-without-examination = ST började { $st } utan godkänd BT-examination.
st-examination-before = ST är planerad att börja { $st }, efter BT-examinationen { $booked }.
st-examination-not-before = ST är planerad att börja { $st }, men ingen BT-examination är bokad före dess.
st-waits-for-examination = ST får börja när BT-examinationen är godkänd.
st-after-bt-next-ask = Kontakta studierektor om hur tiden ska räknas och examinationen göras.
st-after-bt-next-book = Boka BT-examinationen före ST:s första dag.
