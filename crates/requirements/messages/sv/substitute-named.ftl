substitute-not-needed = { $name } är inte borta, och ingen längre frånvaro är nära.
substitute-trainee-away = ST-läkaren är själv borta då.
substitute-away-until = { $name } är borta { $from } – { $to }.
substitute-away = { $name } är borta från { $from }, utan känt slut.
substitute-named = { $name } är ersättare.
substitute-not-specialist = Ersättaren { $name } är inte specialist i { $specialty }.
substitute-none = Ingen ersättare är utsedd.
substitute-next-name = Chefen utser en ersättare som är specialist, så att handledningen blir av.
