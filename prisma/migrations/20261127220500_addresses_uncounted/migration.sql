-- Stored answers never reach the database, so nothing could count who asks for an address: see decision 009.
alter table url_alias drop column hits, drop column last_hit_at;
