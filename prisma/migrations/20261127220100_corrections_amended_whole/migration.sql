-- What a correction said before it was amended: all of it, not its text alone. Until now nothing else could change.
alter table correction_revision add column kind text, add column severity text, add column what_was text, add column what_is text;
update correction_revision r set kind = c.kind, severity = c.severity, what_was = c.what_was, what_is = c.what_is
  from correction c where c.id = r.correction_id;
alter table correction_revision alter column kind set not null, alter column severity set not null;
