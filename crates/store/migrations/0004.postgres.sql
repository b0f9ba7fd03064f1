-- Regions as a whole. PostgreSQL; its twin for SQLite stands beside it.

create table regions (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    version bigint not null,
    document text collate "C" not null
);
