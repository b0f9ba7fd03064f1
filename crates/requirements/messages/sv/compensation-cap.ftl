compensation-used = { $used } av högst { $limit } heltidsmånader är ersatta.
compensation-ends = Med planerad tjänstgöring tar ersättningen slut { $on }.
compensation-over = Ersättningen är slut.
compensation-next-unit-pays = Chefen planerar för att enheten själv står för hela kostnaden.
compensation-next-plan = Chefen och studierektor ser över om ST hinner bli klar medan ersättningen räcker.
compensation-next-follow = Beställarenheten för in ersatta månader allt eftersom.
