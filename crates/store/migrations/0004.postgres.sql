-- Regions as a whole, and what is found of them. PostgreSQL; its twin for SQLite stands beside it.

create table regions (
    id text collate "C" not null primary key,
    name text collate "C" not null,
    version bigint not null,
    document text collate "C" not null
);

alter table findings drop constraint findings_owner_kind_check,
    add constraint findings_owner_kind_check check (owner_kind in ('trainee', 'unit', 'region'));
alter table standings drop constraint standings_owner_kind_check,
    add constraint standings_owner_kind_check check (owner_kind in ('trainee', 'unit', 'region'));
