import { englishPolitics } from "./english-politics";
import { englishTransport } from "./english-transport";
import { englishWeather } from "./english-weather";
import { frenchEvents } from "./french-events";
import { germanEvents } from "./german-events";
import { japaneseEvents } from "./japanese-events";
import type { JudgedEvent, JudgedStory } from "./judged-event";
import { spanishEvents } from "./spanish-events";

export interface Judged extends JudgedStory {
  key: string;
  event: JudgedEvent;
}

/** 2: the same event, 1: worth a card beside it, 0: a bad card */
type Grade = 0 | 1 | 2;

const events = [
  ...englishTransport,
  ...englishPolitics,
  ...englishWeather,
  ...spanishEvents,
  ...germanEvents,
  ...frenchEvents,
  ...japaneseEvents,
];

/** Stories of invented people and places in the order of their dates. */
export const judgedCollection: Judged[] = events
  .flatMap((event) => event.stories.map((story, at) => ({ ...story, key: `${event.key}-${at + 1}`, event })))
  .sort((a, b) => a.day - b.day);

export const isCopy = (a: Judged, b: Judged) => a !== b && a.copyOf !== undefined && a.copyOf === b.copyOf;

/** What a card is worth to who has read a story: it follows from what the two tell of, and a copy is worth nothing. */
export function grade(read: Judged, card: Judged): Grade {
  if (isCopy(read, card)) return 0;
  if (read.event === card.event) return 2;
  const isBeside = read.event.beside.includes(card.event.key) || card.event.beside.includes(read.event.key);
  return isBeside ? 1 : 0;
}

/** The stories that a list after this one can be made of: those of its language. */
export const candidatesFor = (read: Judged): Judged[] =>
  judgedCollection.filter((story) => story !== read && story.event.lang === read.event.lang);
