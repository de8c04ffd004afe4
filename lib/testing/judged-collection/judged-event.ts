export interface JudgedStory {
  /** Of the collection's month */
  day: number;
  author: string;
  headline: string;
  text: string;
  /** Stories of an event that name the same text are copies of each other. */
  copyOf?: string;
}

/** What happened once, or a background story: its stories are the best next reading for each other. */
export interface JudgedEvent {
  key: string;
  lang: string;
  section: string;
  /** The first one is the primary topic. */
  topics: string[];
  weight: number;
  /** Events that are worth a card beside this one, and this one beside them */
  beside: string[];
  stories: JudgedStory[];
}

export const told = (day: number, author: string, headline: string, text: string, copyOf?: string): JudgedStory => ({
  day,
  author,
  headline,
  text,
  copyOf,
});
