-- What people say is wrong with a requirement, and what was answered. PostgreSQL; its twin for SQLite stands beside it.

create table error_reports (
    id bigint generated always as identity primary key,
    reporter text collate "C" not null,
    -- made with the form, so that a form that is sent twice is saved once
    token text collate "C" not null,
    pack text collate "C" not null,
    -- whose office answers; none: the requirement is national, and any office may
    region text collate "C",
    requirement text collate "C" not null,
    text text collate "C" not null,
    reported_on text collate "C" not null,
    handled_on text collate "C",
    handled_by text collate "C",
    answer text collate "C",
    unique (reporter, token),
    check ((handled_on is null) = (handled_by is null) and (handled_on is null) = (answer is null))
);
create index error_reports_by_region on error_reports (region, id);
