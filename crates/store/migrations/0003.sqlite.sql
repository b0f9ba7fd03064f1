-- What the others at a unit see of a trainee employed there; filled on saving, read from the record where it is missing. SQLite; its twin for PostgreSQL stands beside it.

alter table trainee_employments add column shown text;
