-- What the rules said when the clock could not do it, apart from its values, so that each member of the staff reads it in the own language.
alter table "scheduled_action" add column "last_refusal" jsonb;
