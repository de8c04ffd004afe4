/** What readers' pages read; of tables only the settings, which are all public. */
export const READER_RELATIONS = [
  ...["public_address", "public_author", "public_correction", "public_media", "public_month"],
  ...["public_query_address", "public_query_base", "public_removal"],
  ...["public_retraction", "public_search_promotion", "public_section", "public_story", "public_story_byline"],
  ...["public_story_copy", "public_story_topic", "public_storyline_part", "public_topic", "public_word"],
  ...["public_word_count", "setting"],
] as const;

/** What they call, and what the views above call on their behalf (newsroom_now, is_free). */
export const READER_FUNCTIONS = [
  ...["newsroom_now", "is_free", "word_stems", "public_closest", "public_namesakes", "public_newest_span"],
  ...["public_indexed", "public_related", "public_search", "public_search_facets", "public_suggestions"],
] as const;

/** By which any role could store data in a database; PostgreSQL lets everybody call them by default. */
export const LARGE_OBJECT_MAKERS = ["lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)"] as const;
