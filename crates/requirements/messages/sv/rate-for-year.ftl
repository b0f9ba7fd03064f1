rate-set = Ersättningsnivån för { $year } är fastställd.
rate-of-last-year = Ersättningsnivån för { $year } är inte inlagd än; nivån för { $last } används.
rate-missing = Ingen ersättningsnivå finns för { $year } eller året före.
rate-next = Regionen lägger in årets ersättningsnivå.
