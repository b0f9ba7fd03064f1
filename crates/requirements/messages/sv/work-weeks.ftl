weeks-allotted = { $weeks ->
    [one] { $weeks } vecka på heltid är avsatt för { $name }.
   *[other] { $weeks } veckor på heltid är avsatta för { $name }.
}
weeks-none = Ingen tid är avsatt för { $name }.
weeks-source = Regionen räknar med { $weeks } veckor.
weeks-may = Sammanlagt { $weeks } veckor får avsättas.
weeks-far-gone = { $percent } procent av utbildningen har gått och arbetet är inte påbörjat.
weeks-credited = Arbetet tillgodoräknas, och då behövs ingen avsatt tid.
weeks-next-set = Avsätt tid i planen, högst { $weeks } veckor sammanlagt.
weeks-next-discuss = Gå igenom tiden för arbetet med handledaren.
