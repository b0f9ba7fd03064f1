complete-share = { $name }: { $full } av { $all } de senaste { $months } månaderna.
complete-none = { $name }: inget att bedöma de senaste månaderna.
complete-late = { $count ->
        [one] En kom för sent.
       *[other] { $count } kom för sent.
    }
complete-next-form = Fyll i bedömningsmallen för dem som saknar den.
complete-next-method = Välj en bedömningsmetod med mall.
complete-next-write = ST-läkaren skriver in de tillfällen som saknas.
complete-next-objective = Lägg till delmål på de aktiviteter som saknar dem.
complete-next-tell = Kontakta studierektor och berätta varför du var borta.
