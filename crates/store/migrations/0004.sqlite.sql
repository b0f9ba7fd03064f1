-- Regions as a whole, and what is found of them. SQLite; its twin for PostgreSQL stands beside it.

create table regions (
    id text not null primary key,
    name text not null,
    version integer not null,
    document text not null
) strict;

-- SQLite cannot change a check: the tables are made anew, and what was found is carried over.
create table findings_with_regions (
    owner_kind text not null check (owner_kind in ('trainee', 'unit', 'region')),
    owner text not null,
    place integer not null,
    pack text not null,
    requirement text not null,
    requirements text not null,
    theme text not null,
    authority text not null,
    strength text not null,
    source text not null,
    to_be_checked integer not null,
    subject_kind text not null,
    subject text not null,
    status text not null,
    fulfilled integer not null,
    due_on text,
    title_sv text not null,
    title_en text not null,
    sentence_sv text not null,
    sentence_en text not null,
    next_step_sv text,
    next_step_en text,
    primary key (owner_kind, owner, place)
) strict;
insert into findings_with_regions select * from findings;
drop table findings;
alter table findings_with_regions rename to findings;

create table standings_with_regions (
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
    reason integer,
    primary key (owner_kind, owner)
) strict;
insert into standings_with_regions select * from standings;
drop table standings;
alter table standings_with_regions rename to standings;

create index standings_by_day on standings (judged_on, packs);
