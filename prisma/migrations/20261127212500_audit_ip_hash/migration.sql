-- From where a person acted, told apart but not told: a keyed hash of the address.
ALTER TABLE "audit_event" ADD COLUMN     "ip_hash" TEXT;
