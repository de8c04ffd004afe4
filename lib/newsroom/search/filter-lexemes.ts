/** The lexemes by which filters find a story; no word of a text has a colon. */
export const filterLexeme = {
  language: (lang: string) => `l:${lang}`,
  type: (kind: string) => `k:${kind}`,
  /** The month of a day in UTC */
  month: (day: Date) => `m:${day.toISOString().slice(0, 7)}`,
  section: (id: string) => `s:${id}`,
  topic: (id: string) => `t:${id}`,
  author: (id: string) => `a:${id}`,
};

interface Filtered {
  lang: string;
  kind: string;
  publishedAt: Date;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
}

/** Everything that filters find a story by. */
export function filterLexemes({ lang, kind, publishedAt, sectionId, topicIds, authorIds }: Filtered): string[] {
  return [
    filterLexeme.language(lang),
    filterLexeme.type(kind),
    filterLexeme.month(publishedAt),
    filterLexeme.section(sectionId),
    ...topicIds.map(filterLexeme.topic),
    ...authorIds.map(filterLexeme.author),
  ];
}
