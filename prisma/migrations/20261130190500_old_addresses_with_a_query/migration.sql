-- Old addresses that a query names (/News.aspx?id=5), without those of WordPress (/?p=5), which their path alone shows to be one.
create view public_query_address as
select path from url_alias where position('?' in path) > 0 and path !~ '^/\?(?:p|page_id|attachment_id)=[0-9]{1,12}$';

create index url_alias_query_base_idx on url_alias (split_part(path, '?', 1))
where position('?' in path) > 0 and path !~ '^/\?(?:p|page_id|attachment_id)=[0-9]{1,12}$';

-- Their paths, each once: the index is asked for the next one, not read as a whole.
create view public_query_base as
with recursive base as (
  (select split_part(path, '?', 1) as path from public_query_address order by 1 limit 1)
  union all
  select (select split_part(a.path, '?', 1) from public_query_address a
          where split_part(a.path, '?', 1) > base.path order by 1 limit 1)
  from base where base.path is not null
)
select path from base where path is not null;
