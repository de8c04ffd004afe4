create view public_story_copy as
select c.story_id, c.copy_id from story_copy c join public_story p on p.id = c.copy_id;
