-- Scripts without spaces between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese): the studio's search takes every pair of neighbouring
-- characters for a word, and the last one alone. searchTerms in lib/studio/stories/search-query.ts does the same with what is asked for.
create function without_unparted(words text) returns text language sql immutable parallel safe
return regexp_replace(words, '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+', ' ', 'g');

-- At most 40,000 pairs: a document of search is limited to a megabyte of words.
create function unparted_pairs(words text) returns tsvector language sql stable parallel safe as $$
  select array_to_tsvector(coalesce(array_agg(pair), '{}')) from (
    select distinct letter || coalesce(lead(letter) over (partition by run order by n), '') as pair
    from regexp_matches(words, '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+', 'g')
      with ordinality runs(found, run), string_to_table(found[1], null) with ordinality letters(letter, n)
    limit 40000) pairs
$$;

create function story_words(words text) returns tsvector language sql stable parallel safe
return to_tsvector('simple', without_unparted(plain_words(words))) || unparted_pairs(plain_words(words));

create or replace function write_story_text(story uuid, version uuid) returns void language sql as $$
  insert into story_text (story_id, listed, body)
  select story, story_words(v.headline || ' ' || coalesce((
      select string_agg(b ->> 'name', ' ') from jsonb_array_elements(v.bylines) b where b ->> 'authorId' is null), '')),
    strip(story_words(left(v.standfirst || ' ' || v.plain_text, 100000)))
  from story_version v where v.id = version
  on conflict (story_id) do update set listed = excluded.listed, body = excluded.body
$$;

select write_story_text(s.id, v.id) from story s join story_version v on v.id = coalesce(s.draft_version_id, s.live_version_id)
where (v.headline || v.standfirst || v.plain_text || v.bylines::text)
  ~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]';
