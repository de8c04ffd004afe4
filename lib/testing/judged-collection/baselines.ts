import { candidatesFor, type Judged } from "./judged-collection";

/** Lists as other portals make them; what is too short is filled up with the newest of the section, as ours are. */
export const baselines: Record<string, (read: Judged) => Judged[]> = {
  newestInSection: (read) => newest(read).filter((card) => isOfSection(read, card)),
  newestOfTopic: (read) => filledUp(read, ofTopic(read)),
  popularInTopic: (read) =>
    filledUp(
      read,
      ofTopic(read).sort((a, b) => b.event.weight - a.event.weight),
    ),
};

const newest = (read: Judged) => candidatesFor(read).reverse();
const isOfSection = (read: Judged, card: Judged) => card.event.section === read.event.section;
const ofTopic = (read: Judged) => newest(read).filter((card) => card.event.topics[0] === read.event.topics[0]);

function filledUp(read: Judged, cards: Judged[]): Judged[] {
  const taken = new Set(cards);
  return [...cards, ...newest(read).filter((card) => isOfSection(read, card) && !taken.has(card))];
}
