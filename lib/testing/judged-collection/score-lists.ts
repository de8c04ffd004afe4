import { candidatesFor, grade, isCopy, type Judged } from "./judged-collection";

/** Cards of a list that are judged */
export const CARDS = 6;

interface ListScore {
  /** Of the best list that could have been made, in thousandths */
  ndcg6: number;
  /** Cards judged 0, or copies of the story or of a card above, in thousandths of all cards */
  badCards: number;
}

/** How good lists are: `listFor` gives the cards that are shown after a story. */
export function scoreLists(stories: Judged[], listFor: (read: Judged) => Judged[]): ListScore {
  const lists = stories.map((read) => {
    const cards = listFor(read).slice(0, CARDS);
    return { read, worth: worthOf(read, cards) };
  });
  const shares = lists.map(({ read, worth }) => gain(worth) / gain(bestWorth(read)));
  const worths = lists.flatMap(({ worth }) => worth);
  const thousandths = (share: number) => Math.round(share * 1_000);
  return {
    ndcg6: thousandths(shares.reduce((sum, share) => sum + share, 0) / shares.length),
    badCards: thousandths(worths.filter((worth) => worth === 0).length / worths.length),
  };
}

function worthOf(read: Judged, cards: Judged[]): number[] {
  return cards.map((card, at) => (cards.slice(0, at).some((above) => isCopy(above, card)) ? 0 : grade(read, card)));
}

function bestWorth(read: Judged): number[] {
  return worthOf(read, candidatesFor(read))
    .sort((a, b) => b - a)
    .slice(0, CARDS);
}

const gain = (worth: number[]) => worth.reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);
