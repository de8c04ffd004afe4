-- When a version was live is read from the audit log, so that its times are the database's, as those of all that is public.
ALTER TABLE "audit_event" ALTER COLUMN "at" SET DEFAULT newsroom_now();
