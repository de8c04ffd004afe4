-- A password made by the portal must be changed by its owner at the first sign-in.
alter table "staff" add column "is_password_temporary" boolean not null default false;
