-- How often something was searched for on a day, by nobody in particular. Kept for seven days.
create table search_term (
  day date not null,
  lang text not null,
  words text not null,
  query text not null,
  asked int not null,
  found int,
  primary key (day, lang, words)
);
