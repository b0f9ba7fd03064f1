credit-kind-none = Ingen tid är tillgodoräknad för { $name }.
credit-kind-decided-later = Beslutet om tillgodoräknande för { $name } är daterat { $on }; tiden räknas från den dagen.
credit-kind-credited = { $months } månader är tillgodoräknade för { $name }; högst { $most } kan tillgodoräknas.
credit-kind-decider-unknown = Det framgår inte vem som beslutade.
credit-kind-next-lower = Ändra beslutet till den tid som kan tillgodoräknas.
credit-kind-next-decider = Anteckna vem som beslutade om tillgodoräknandet.
