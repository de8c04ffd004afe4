import type { StoryCard } from "@/lib/public/lists/story-card";
import type { SiteSection } from "@/lib/public/site";

interface FrontRail {
  section: SiteSection;
  cards: StoryCard[];
}

/** What stands on a front page, each story in one place; only `latest` repeats. */
export interface Front {
  lead: StoryCard | null;
  /** In the column beside the lead */
  beside: StoryCard[];
  /** Under the lead */
  below: StoryCard[];
  row: StoryCard[];
  opinion: StoryCard[];
  showcase: StoryCard[];
  rails: FrontRail[];
  recent: StoryCard[];
  latest: StoryCard[];
}

/** Hours of age that a story one weight heavier outlasts. */
const HOURS_A_WEIGHT = 10;
const LATEST = 9;
/** Words alone fill less of a column than pictures do. */
const BESIDE = 2;
const BESIDE_WITHOUT_PICTURES = 4;
const BELOW = 2;
const BELOW_WITHOUT_PICTURE = 4;
const ROW = 4;
const OPINION = 4;
const SHOWCASE = 3;
const A_RAIL = 5;
const RECENT = 18;

const isArgued = (card: StoryCard) => card.kind === "opinion";
const isLong = (card: StoryCard) => card.kind === "feature" || card.kind === "gallery";

const importance = (card: StoryCard) => card.weight * HOURS_A_WEIGHT + card.publishedAt.getTime() / 3_600_000;

/** A front page from cards in the order of their publication, newest first: news by weight and age, then opinion, features, sections. */
export function arrangeFront(cards: StoryCard[], sections: SiteSection[]): Front {
  const left = new Set(cards);
  const take = (count: number, fits: (card: StoryCard) => boolean, from: StoryCard[]) => {
    const taken = from.filter((card) => left.has(card) && fits(card)).slice(0, count);
    for (const card of taken) left.delete(card);
    return taken;
  };
  const byImportance = [...cards].sort((a, b) => importance(b) - importance(a));
  const isNews = (card: StoryCard) => !isArgued(card) && !isLong(card);
  const lead =
    take(1, (card) => isNews(card) && card.picture !== null, byImportance)[0] ?? take(1, () => true, byImportance)[0];
  const first = take(BESIDE, isNews, byImportance);
  const isBare = first.every((card) => card.picture === null);
  const beside = isBare ? [...first, ...take(BESIDE_WITHOUT_PICTURES - BESIDE, isNews, byImportance)] : first;
  const below = take(lead?.picture ? BELOW : BELOW_WITHOUT_PICTURE, isNews, byImportance);
  const opinion = take(OPINION, isArgued, cards);
  const showcase = take(SHOWCASE, (card) => isLong(card) && card.picture !== null, cards);
  const row = take(ROW, (card) => isNews(card) && card.picture !== null, byImportance);
  const rails = sections
    .filter(({ id }) => opinion.length === 0 || opinion.some(({ section }) => section.id !== id))
    .map((section) => ({ section, cards: take(A_RAIL, (card) => card.section.id === section.id, cards) }))
    .filter((rail) => rail.cards.length > 0);
  const recent = take(RECENT, () => true, cards);
  const latest = cards.filter((card) => card !== lead).slice(0, LATEST);
  return { lead: lead ?? null, beside, below, row, opinion, showcase, rails, recent, latest };
}

/** What stands above the sections, in the order in which it is read. */
export function topOf({ lead, beside, below, row, opinion, showcase }: Front): StoryCard[] {
  return [...(lead ? [lead] : []), ...beside, ...below, ...row, ...opinion, ...showcase];
}
