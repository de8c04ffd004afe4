-- Pictures within a story's text need their words as much as the lead picture does.
create or replace view public_media as
select m.id, m.hash, m.mime, m.width, m.height, m.focal_x, m.focal_y, m.alts, m.captions, m.credit, m.is_decorative
from media m
where exists (select 1 from story_media sm join public_story p on p.id = sm.story_id where sm.media_id = m.id)
   or exists (select 1 from author a join public_author p on p.id = a.id where a.portrait_id = m.id);
