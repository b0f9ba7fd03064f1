credit-kind-none = No time is credited for { $name }.
credit-kind-decided-later = The decision to credit { $name } is dated { $on }; the time counts from that day.
credit-kind-credited = { $months } months are credited for { $name }; at most { $most } can be credited.
credit-kind-decider-unknown = It is not known who decided.
credit-kind-next-lower = Change the decision to the time that can be credited.
credit-kind-next-decider = Note who decided on the credit.
