import anyAscii from "any-ascii";
import limax from "limax";
import { MAX_SLUG } from "@/lib/platform/http/slug-problem";

/** Scripts whose words are not parted by spaces, but for Chinese, whose every character becomes a syllable */
const UNPARTED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Hira}\p{sc=Kana}]/u;

function wordsOf(text: string, lang: string): string[] {
  const words = text.split(/\s+/u);
  if (!UNPARTED.test(text)) return words;
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  return words.flatMap((word) =>
    UNPARTED.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : [word],
  );
}

/** By the customs of a language where they are known, else letter by letter: of many scripts limax knows none. */
function latin(word: string, lang: string): string {
  const known = limax(word, { lang: lang.split("-")[0], tone: false });
  return /[a-z0-9]/i.test(known) ? known : anyAscii(word).replaceAll("'", "");
}

function cut(text: string): string {
  if (text.length <= MAX_SLUG) return text;
  const end = text.slice(0, MAX_SLUG + 1).lastIndexOf("-");
  return text.slice(0, end > 0 ? end : MAX_SLUG);
}

/** A slug of at most 80 ASCII characters from a headline in the given language, cut at a word; `story` where nothing is left. */
export function slugOf(headline: string, lang: string): string {
  const elides = ["fr", "it", "ca", "oc"].includes(lang.split("-")[0] ?? "");
  const text = elides ? headline.replace(/['’](?=\p{L})/gu, " ") : headline;
  const slug = wordsOf(text.normalize("NFC"), lang)
    .map((word) => latin(word, lang))
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return cut(slug) || "story";
}
