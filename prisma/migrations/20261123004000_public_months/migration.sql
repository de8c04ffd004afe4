-- The calendar months that have public stories, in UTC: what the index of sitemaps lists.
create view public_month as
select lang, to_char(first_published_at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as stories,
  max(updated_at) as updated_at
from public_story
where not no_index
group by 1, 2;
