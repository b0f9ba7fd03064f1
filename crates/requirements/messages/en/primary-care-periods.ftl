pc-one-period = The rotation is one continuous period, { $from } to { $to }.
pc-several-periods = The rotation is divided into { $count } periods; a continuous one is preferable.
pc-several-chosen = The layout is chosen by needs and wishes, and that is fine.
pc-next-one-period = Join the periods, or note which needs or wishes decide.
