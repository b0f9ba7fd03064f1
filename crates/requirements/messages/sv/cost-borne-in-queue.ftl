queue-not-in = Ingen ansökan om ersättning står i kö.
queue-granted = Ersättningen beviljades { $on }, så enheten behöver inte stå för kostnaden i väntan.
queue-unit-bears = Ansökan står i kö, och enheten står för kostnaden själv från { $from }.
queue-not-started = Ansökan står i kö, och utbildningen har inte börjat.
queue-nobody-bears = Ansökan står i kö, utbildningen pågår och enheten har inte åtagit sig kostnaden.
queue-next-follow = Följ platsen i kön.
queue-next-undertake = Enheten åtar sig kostnaden i väntan på ersättning, och anger från vilken dag.
