-- Nothing of a closed version changes but its label, and for a side draft whether it was settled; it is never opened again.
-- A person whose account is deleted is forgotten. Columns that come later are held as well.
create or replace function refuse_closed_version_change() returns trigger language plpgsql as $$
declare
  free text[] := array['label', 'settled_at'];
begin
  if old.is_open then
    return new;
  end if;
  if new.created_by_id is null then
    free := free || 'created_by_id'::text;
  end if;
  if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
    raise exception 'version % is closed', old.id;
  end if;
  return new;
end $$;

-- Pruning deletes versions that were never public, in a transaction that says so; nothing else deletes a closed one.
create function refuse_version_deletion() returns trigger language plpgsql as $$
begin
  if old.is_open then
    return old;
  end if;
  if coalesce(current_setting('masthead.pruning', true), '') <> 'on' then
    raise exception 'version % is closed: only pruning deletes it', old.id;
  end if;
  if old.label is not null or exists (
    select from audit_event e
    where e.story_id = old.story_id and e.version_id = old.id and e.action = 'story.publish') then
    raise exception 'version % is kept for ever', old.id;
  end if;
  return old;
end $$;
create trigger story_version_kept before delete on story_version for each row execute function refuse_version_deletion();
