-- Regions as a whole. SQLite; its twin for PostgreSQL stands beside it.

create table regions (
    id text not null primary key,
    name text not null,
    version integer not null,
    document text not null
) strict;
