-- What people say is wrong with a requirement, and what was answered. SQLite; its twin for PostgreSQL stands beside it.

create table error_reports (
    id integer primary key autoincrement,
    reporter text not null,
    -- made with the form, so that a form that is sent twice is saved once
    token text not null,
    pack text not null,
    -- whose office answers; none: the requirement is national, and any office may
    region text,
    requirement text not null,
    text text not null,
    reported_on text not null,
    handled_on text,
    handled_by text,
    answer text,
    unique (reporter, token),
    check ((handled_on is null) = (handled_by is null) and (handled_on is null) = (answer is null))
) strict;
create index error_reports_by_region on error_reports (region, id);
