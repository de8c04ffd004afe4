-- The section or topic whose name has most of the letters of a query, in any language; none where that is little.
create function public_closest(asked text)
returns table (field text, id uuid, slug text, names jsonb) language sql stable parallel safe as $$
  select field, id, slug, names from (
    select 'section' as field, c.id, c.slug, c.names, n.value from section c, jsonb_each_text(c.names) n
    union all
    select 'topic', t.id, t.slug, t.names, n.value from topic t, jsonb_each_text(t.names) n where t.merged_into_id is null
  ) named
  where length(value) > 3 and word_similarity(lower(value), asked) >= 0.4
  order by word_similarity(lower(value), asked) desc, length(value) desc, slug limit 1
$$;
