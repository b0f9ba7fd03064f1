-- What is found is kept as one document an owner, with what lists ask for beside it: thousands of rows less to write every
-- night. It is found anew at the start. SQLite; its twin for PostgreSQL stands beside it.

drop table findings;
drop table standings;

create table standings (
    owner_kind text not null check (owner_kind in ('trainee', 'unit', 'region')),
    owner text not null,
    judged_on text not null,
    packs text not null,
    home_unit text,
    stage text,
    months integer,
    months_at_planned_end integer,
    worst text not null,
    red integer not null,
    amber integer not null,
    undecided integer not null,
    green integer not null,
    first_due_on text,
    -- the most urgent finding, and all of them
    reason text,
    findings text not null,
    -- what lists ask for: the words of each finding, in lines
    asked_for text not null,
    primary key (owner_kind, owner)
) strict;
create index standings_by_day on standings (judged_on, packs);
