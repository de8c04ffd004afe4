-- Neighbours are found by reading hundreds of rows for each of 48 words. The key holds all of a row, in the order in which they are read,
-- so that the table itself, where each of them lies on another page, is not touched; a page must have been vacuumed for that.
alter table story_keyword drop constraint story_keyword_pkey;
alter table story_keyword add primary key (word, published_at, story_id, weight);
alter table story_keyword set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);

-- Words and sketch of a story together take two or three kilobytes: kept in the row, they are read in one place.
alter table story_words set (toast_tuple_target = 8160);
