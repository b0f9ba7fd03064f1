st-before-examination = ST began on { $st }, before the BT examination was passed on { $passed }.
st-after-examination = The BT examination was passed on { $passed }, so ST may begin.
st-without-examination = ST began on { $st } without a passed BT examination.
st-examination-before = ST is planned to begin on { $st }, after the BT examination on { $booked }.
st-examination-not-before = ST is planned to begin on { $st }, but no BT examination is booked before then.
st-waits-for-examination = ST may begin once the BT examination is passed.
st-after-bt-next-ask = Contact the director of studies about how the time counts and how the examination is done.
st-after-bt-next-book = Book the BT examination before the first day of ST.
