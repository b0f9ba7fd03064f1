-- The first schema, for PostgreSQL. Its twin for SQLite stands beside it; a test holds the two alike.

-- SQLite's words for two things, so that every statement is written once.
create function instr(whole text, part text) returns integer
language sql immutable strict parallel safe as $$ select strpos(whole, part) $$;
create function json_each(list text) returns table (value json)
language sql immutable strict parallel safe as $$ select * from json_array_elements(list::json) $$;

create table installation (
    id bigint primary key check (id = 1),
    schema_version bigint not null,
    demo bigint not null check (demo in (0, 1))
);

create table units (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    kind text collate "C" not null,
    region text collate "C",
    search text collate "C" not null,
    sort text collate "C" not null,
    version bigint not null,
    document text collate "C" not null
);

create table people (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    version bigint not null,
    document text collate "C" not null
);

-- Derived from the people: who is or was employed where, as what.
create table person_employments (
    person text collate "C" not null references people (id),
    unit text collate "C" not null references units (id),
    role text collate "C" not null,
    from_on text collate "C" not null,
    to_on text collate "C"
);
create index person_employments_by_person on person_employments (person);
create index person_employments_by_unit on person_employments (unit);

create table trainees (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    region text collate "C",
    regulation text collate "C" not null,
    specialty text collate "C" not null,
    planned_end_on text collate "C",
    search text collate "C" not null,
    sort text collate "C" not null,
    version bigint not null,
    document text collate "C" not null
);
create index trainees_by_region on trainees (region, id);

-- Derived from the records: where the trainee is or was employed.
create table trainee_employments (
    trainee text collate "C" not null references trainees (id),
    unit text collate "C" not null references units (id),
    from_on text collate "C" not null,
    to_on text collate "C"
);
create index trainee_employments_by_trainee on trainee_employments (trainee);
create index trainee_employments_by_unit on trainee_employments (unit);

-- Derived from the records: who supervises whom.
create table supervisors (
    trainee text collate "C" not null references trainees (id),
    person text collate "C" not null references people (id),
    role text collate "C" not null,
    from_on text collate "C" not null,
    to_on text collate "C"
);
create index supervisors_by_trainee on supervisors (trainee);
create index supervisors_by_person on supervisors (person);

-- Derived from the records: which units and people a record refers to.
create table referrals (
    trainee text collate "C" not null references trainees (id),
    kind text collate "C" not null check (kind in ('unit', 'person')),
    id text collate "C" not null,
    primary key (trainee, kind, id)
);
create index referrals_by_id on referrals (kind, id);

-- Derived from records, units and packs: what is found on the day it was judged.
create table findings (
    owner_kind text collate "C" not null check (owner_kind in ('trainee', 'unit')),
    owner text collate "C" not null,
    place bigint not null,
    pack text collate "C" not null,
    requirement text collate "C" not null,
    requirements text collate "C" not null,
    theme text collate "C" not null,
    authority text collate "C" not null,
    strength text collate "C" not null,
    source text collate "C" not null,
    to_be_checked bigint not null,
    subject_kind text collate "C" not null,
    subject text collate "C" not null,
    status text collate "C" not null,
    fulfilled bigint not null,
    due_on text collate "C",
    title_sv text collate "C" not null,
    title_en text collate "C" not null,
    sentence_sv text collate "C" not null,
    sentence_en text collate "C" not null,
    next_step_sv text collate "C",
    next_step_en text collate "C",
    primary key (owner_kind, owner, place)
);

-- Derived likewise: one row a trainee or unit, for lists.
create table standings (
    owner_kind text collate "C" not null check (owner_kind in ('trainee', 'unit')),
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
    reason bigint,
    primary key (owner_kind, owner)
);
create index standings_by_day on standings (judged_on, packs);

-- Who did what to what. Only ever added to.
create table log (
    id bigint generated always as identity primary key,
    at text collate "C" not null,
    actor text collate "C" not null,
    actor_name text collate "C" not null,
    for_whom text collate "C" not null,
    action text collate "C" not null,
    object_kind text collate "C" not null,
    object text collate "C" not null
);
create index log_by_object on log (object_kind, object, id);

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0];
end $$;
create trigger log_is_never_changed before update or delete on log
for each row execute function refuse('the log is only added to');
create trigger log_is_never_shortened before truncate on log
for each statement execute function refuse('the log is only added to');
create trigger demo_is_for_ever before update on installation
for each row when (old.demo is distinct from new.demo)
execute function refuse('what is a demo stays one, and nothing else becomes one');
create trigger installation_stays before delete on installation
for each row execute function refuse('an installation stays what it is');
create trigger installation_is_kept before truncate on installation
for each statement execute function refuse('an installation stays what it is');
