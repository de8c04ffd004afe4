-- A draft that was deleted can be restored for some time; no list but its own shows it.
alter type "story_state" add value 'deleted';
