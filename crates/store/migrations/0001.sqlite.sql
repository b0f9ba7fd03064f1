-- The first schema, for SQLite. Its twin for PostgreSQL stands beside it; a test holds the two alike.

create table installation (
    id integer primary key check (id = 1),
    schema_version integer not null,
    demo integer not null check (demo in (0, 1))
) strict;

create table units (
    id text not null primary key,
    name text not null,
    kind text not null,
    region text,
    search text not null,
    sort text not null,
    version integer not null,
    document text not null
) strict;

create table people (
    id text not null primary key,
    name text not null,
    version integer not null,
    document text not null
) strict;

-- Derived from the people: who is or was employed where, as what.
create table person_employments (
    person text not null references people (id),
    unit text not null references units (id),
    role text not null,
    from_on text not null,
    to_on text
) strict;
create index person_employments_by_person on person_employments (person);
create index person_employments_by_unit on person_employments (unit);

create table trainees (
    id text not null primary key,
    name text not null,
    region text,
    regulation text not null,
    specialty text not null,
    planned_end_on text,
    search text not null,
    sort text not null,
    version integer not null,
    document text not null
) strict;
create index trainees_by_region on trainees (region, id);

-- Derived from the records: where the trainee is or was employed.
create table trainee_employments (
    trainee text not null references trainees (id),
    unit text not null references units (id),
    from_on text not null,
    to_on text
) strict;
create index trainee_employments_by_trainee on trainee_employments (trainee);
create index trainee_employments_by_unit on trainee_employments (unit);

-- Derived from the records: who supervises whom.
create table supervisors (
    trainee text not null references trainees (id),
    person text not null references people (id),
    role text not null,
    from_on text not null,
    to_on text
) strict;
create index supervisors_by_trainee on supervisors (trainee);
create index supervisors_by_person on supervisors (person);

-- Derived from the records: which units and people a record refers to.
create table referrals (
    trainee text not null references trainees (id),
    kind text not null check (kind in ('unit', 'person')),
    id text not null,
    primary key (trainee, kind, id)
) strict;
create index referrals_by_id on referrals (kind, id);

-- Derived from records, units and packs: what is found on the day it was judged.
create table findings (
    owner_kind text not null check (owner_kind in ('trainee', 'unit')),
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

-- Derived likewise: one row a trainee or unit, for lists.
create table standings (
    owner_kind text not null check (owner_kind in ('trainee', 'unit')),
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
create index standings_by_day on standings (judged_on, packs);

-- Who did what to what. Only ever added to.
create table log (
    id integer primary key autoincrement,
    at text not null,
    actor text not null,
    actor_name text not null,
    for_whom text not null,
    action text not null,
    object_kind text not null,
    object text not null
) strict;
create index log_by_object on log (object_kind, object, id);

create trigger log_is_never_changed before update on log
begin
    select raise(abort, 'the log is only added to');
end;
create trigger log_is_never_shortened before delete on log
begin
    select raise(abort, 'the log is only added to');
end;
create trigger demo_is_for_ever before update of demo on installation
begin
    select raise(abort, 'what is a demo stays one, and nothing else becomes one');
end;
create trigger installation_stays before delete on installation
begin
    select raise(abort, 'an installation stays what it is');
end;
