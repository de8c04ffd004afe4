-- As before, but stories of another language are offered only where the story's own has none: its newest ones come first.
/*
 * What readers are shown after a story, at most `most`, in the order of the rungs: pinned, package, series, close, topic, section; where the
 * story's language has none of these: the newest of its language; where it has nothing at all: its translations and what is close to it in
 * the main edition. Of copies one is shown, the newest.
 * `near` are the close stories, best first; null: those that were written at the publish. Of close ones two by an author and three with the
 * same topics come first, the others after them, and an explainer always. What editors put beside it is shown though it says the same.
 */
create or replace function related_list(of_story uuid, most int, topic uuid, near uuid[], main_lang text, languages text[])
returns table (
  id uuid, place text, storyline text, words jsonb, kind story_kind, lang text, section_id uuid, section_slug text, path text,
  first_published_at timestamptz, updated_at timestamptz, weight smallint, headline text, short_headline text, standfirst text,
  opening text, lead jsonb, bylines jsonb, sponsor text)
language plpgsql stable as $$
#variable_conflict use_column
declare
  a_author constant int := 2;
  a_subject constant int := 3;
  years constant interval := '730 days';
  base record;
  c record;
  chosen uuid;
  never uuid[];
  told uuid[];
  taken uuid[] := '{}';
  rungs text[] := '{}';
  titles text[] := '{}';
  spare uuid[] := '{}';
  authors text[] := '{}';
  subjects text[] := '{}';
  explainer uuid;
  explains boolean := false;
  met int := 0;
begin
  select s.id, s.kind, s.lang, s.section_id, s.sensitive, s.translation_set_id,
    coalesce(s.first_published_at, newsroom_now()) as published, v.sponsor
  into base
  from story s join story_version v on v.id = coalesce(s.live_version_id, s.draft_version_id)
  where s.id = of_story;
  if base.id is null then return; end if;

  never := array(select p.other_id from story_pin p where p.story_id = of_story and p.position is null) || of_story;
  told := never || copies_of(never);

  for c in
    select p.other_id as id, 'pinned' as rung, null as title
    from story_pin p join public_story_row r on r.id = p.other_id
    where p.story_id = of_story and p.position is not null
    order by p.position, p.other_id
  loop
    taken := taken || c.id;
    rungs := rungs || c.rung;
    titles := titles || c.title;
  end loop;
  told := told || taken || copies_of(taken);

  for c in
    select m.id, l.kind::text as rung, l.title
    from storyline_part own
    join storyline l on l.id = own.storyline_id
    cross join lateral (
      (select r.id, 0 as turn, o.position
       from storyline_part o join public_story_row r on r.id = o.story_id
       where l.kind = 'package' and o.storyline_id = l.id and o.story_id <> of_story order by o.position limit 5)
      union all
      (select r.id, 1, 0 from storyline_part o join public_story_row r on r.id = o.story_id
       where l.kind = 'series' and o.storyline_id = l.id and o.position > own.position order by o.position limit 1)
      union all
      (select r.id, 2, 0 from storyline_part o join public_story_row r on r.id = o.story_id
       where l.kind = 'series' and o.storyline_id = l.id and o.position < own.position order by o.position desc limit 1)) m
    where own.story_id = of_story
    order by l.kind, l.id, m.turn, m.position
  loop
    if c.id = any(never || taken) then continue; end if;
    taken := taken || c.id;
    rungs := rungs || c.rung;
    titles := titles || c.title;
    told := told || c.id || copies_of(array[c.id]);
  end loop;

  near := coalesce(near, array(select x.to_id from related_edge x where x.from_id = of_story order by x.score desc));
  while met < cardinality(near) and cardinality(taken) < most loop
    for c in
      select e.id, r.kind, coalesce(v.bylines->0->>'authorId', v.bylines->0->>'name') as author,
        case when v.topic_ids <> '{}' then (select string_agg(t::text, ' ' order by t) from unnest(v.topic_ids) t) end as subject,
        array(select k.copy_id from story_copy k where k.story_id = e.id) as copies
      from unnest(near[met + 1 : met + most + 2]) with ordinality as e (id, n)
      join public_story_row r on r.id = e.id
      join story_version v on v.id = r.live_version_id
      where is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
      order by e.n
    loop
      if c.id = any(told) then continue; end if;
      if cardinality(taken) >= most then
        if c.kind = 'explainer' then explainer := coalesce(explainer, c.id); end if;
        continue;
      end if;
      chosen := c.id;
      if cardinality(c.copies) > 0 then
        select r.id into chosen
        from public_story_row r join story_version v on v.id = r.live_version_id
        where r.id = any(c.copies || c.id) and r.id <> all(told)
          and is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
        order by r.first_published_at desc, r.id desc limit 1;
        told := told || c.copies || copies_of(array[chosen]);
      end if;
      told := told || chosen || c.id;
      if cardinality(array_positions(authors, c.author)) >= a_author or cardinality(array_positions(subjects, c.subject)) >= a_subject
      then
        spare := spare || chosen;
        continue;
      end if;
      explains := explains or c.kind = 'explainer';
      taken := taken || chosen;
      rungs := rungs || 'close'::text;
      titles := titles || null::text;
      if c.author is not null then authors := authors || c.author; end if;
      if c.subject is not null then subjects := subjects || c.subject; end if;
    end loop;
    met := met + most + 2;
  end loop;
  if not explains and explainer is null and rungs[most] = 'close' and met < cardinality(near) then
    select e.id into explainer
    from unnest(near[met + 1 :]) with ordinality as e (id, n)
    join story s on s.id = e.id and s.kind = 'explainer'
    join public_story_row r on r.id = s.id
    join story_version v on v.id = r.live_version_id
    where e.id <> all(told)
      and is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
    order by e.n limit 1;
  end if;
  if explainer is not null and not explains and rungs[most] = 'close' then taken[most] := explainer; end if;
  foreach chosen in array spare loop
    exit when cardinality(taken) >= most;
    taken := taken || chosen;
    rungs := rungs || 'close'::text;
    titles := titles || null::text;
  end loop;

  if cardinality(taken) < most then
    for c in
      select x.id, x.rung, copies_of(array[x.id]) as copies from (
        (select r.id, 'topic' as rung, st.published_at as published
         from story_topic st
         join public_story_row r on r.id = st.story_id
         join story_version v on v.id = r.live_version_id
         where st.topic_id = topic and st.lang = base.lang and st.published_at > base.published - years
           and is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
         order by st.published_at desc, st.story_id desc limit most + cardinality(told))
        union all
        (select r.id, 'section', r.first_published_at
         from public_story_row r
         join story_version v on v.id = r.live_version_id
         where r.section_id = base.section_id and r.lang = base.lang and r.first_published_at > base.published - years
           and is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
         order by r.first_published_at desc, r.id desc limit most * 2 + cardinality(told))) x
      order by x.rung = 'section', x.published desc, x.id desc
    loop
      exit when cardinality(taken) >= most;
      if c.id = any(told) then continue; end if;
      taken := taken || c.id;
      rungs := rungs || c.rung;
      titles := titles || null::text;
      told := told || c.id || c.copies;
    end loop;
  end if;

  if taken = '{}' then
    for c in
      select r.id, copies_of(array[r.id]) as copies
      from (select r.* from public_story_row r
        where r.lang = base.lang and r.id <> of_story and r.first_published_at > base.published - years
        order by r.first_published_at desc, r.id desc limit most * 2 + cardinality(told)) r
      join story_version v on v.id = r.live_version_id
      where is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
      order by r.first_published_at desc, r.id desc
    loop
      exit when cardinality(taken) >= most;
      if c.id = any(told) then continue; end if;
      taken := taken || c.id;
      rungs := rungs || 'edition'::text;
      titles := titles || null::text;
      told := told || c.id || c.copies;
    end loop;
  end if;

  if taken = '{}' then
    for c in
      select x.id, x.rung from (
        (select r.id, 'translation' as rung, 0 as turn, row_number() over (order by r.lang <> main_lang, r.lang, r.id) as n
         from public_story_row r
         where r.translation_set_id = base.translation_set_id and r.id <> of_story and r.lang = any(languages))
        union all
        (select o.id, 'main', 1, row_number() over (order by x.score desc)
         from public_story_row r
         join related_edge x on x.from_id = r.id
         join public_story_row o on o.id = x.to_id
         where r.translation_set_id = base.translation_set_id and r.lang = main_lang and base.lang <> main_lang)
        union all
        (select r.id, 'main', 2, row_number() over (order by r.first_published_at desc, r.id desc)
         from (select r.id, r.first_published_at from public_story_row r
           where r.section_id = base.section_id and r.lang = main_lang and base.lang <> main_lang
             and r.first_published_at > base.published - years
           order by r.first_published_at desc, r.id desc limit most * 2) r)) x
      join public_story_row r on r.id = x.id
      join story_version v on v.id = r.live_version_id
      where is_offered(r.no_related, r.kind, r.sensitive, v.sponsor, base.kind, base.sensitive, base.sponsor)
      order by x.turn, x.n
    loop
      exit when cardinality(taken) >= most;
      if c.id = any(told) then continue; end if;
      taken := taken || c.id;
      rungs := rungs || c.rung;
      titles := titles || null::text;
      told := told || c.id || copies_of(array[c.id]);
    end loop;
  end if;

  return query
    select p.id, t.rung, t.title, (select x.reasons from related_edge x where x.from_id = of_story and x.to_id = p.id),
      p.kind, p.lang, p.section_id, p.section_slug, p.path, p.first_published_at::timestamptz, p.updated_at::timestamptz, p.weight,
      p.headline, p.short_headline, p.standfirst, case when p.standfirst = '' then p.opening else '' end, p.lead, p.bylines, p.sponsor
    from unnest(taken, rungs, titles) with ordinality as t (id, rung, title, n)
    join public_story p on p.id = t.id
    where t.n <= most
    order by t.n;
end $$;
