-- What is found is kept as one document an owner, with what lists ask for beside it: thousands of rows less to write every
-- night. It is found anew at the start. PostgreSQL; its twin for SQLite stands beside it.

drop table findings;
drop table standings;

create table standings (
    owner_kind text collate "C" not null check (owner_kind in ('trainee', 'unit', 'region')),
    owner text collate "C" not null,
    judged_on text collate "C" not null,
    packs text collate "C" not null,
    home_unit text collate "C",
    stage text collate "C",
    months bigint,
    months_at_planned_end bigint,
    worst text collate "C" not null,
    red bigint not null,
    amber bigint not null,
    undecided bigint not null,
    green bigint not null,
    first_due_on text collate "C",
    -- the most urgent finding, and all of them
    reason text collate "C",
    findings text collate "C" not null,
    -- what lists ask for: the words of each finding, in lines
    asked_for text collate "C" not null,
    primary key (owner_kind, owner)
);
create index standings_by_day on standings (judged_on, packs);
