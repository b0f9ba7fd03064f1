may-change-none = Ingen anställning i utbildningen pågår.
may-change-bound = En överenskommelse begränsar byte av enhet: { $agreement }
may-change-leaves = Anställningen slutar { $to }, och inget avtal hindrar att söka ny ST inom Hälsoval Kalmar län.
may-change-free = Inget byte av enhet är aktuellt.
may-change-next = Gå igenom överenskommelsen med chefen och studierektor.
