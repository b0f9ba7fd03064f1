-- What the others at a unit see of a trainee employed there; filled on saving, read from the record where it is missing. PostgreSQL; its twin for SQLite stands beside it.

alter table trainee_employments add column shown text collate "C";
