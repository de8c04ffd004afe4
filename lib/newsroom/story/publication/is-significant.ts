import { bodyText } from "../body/body";
import { diffText } from "../version/diff/diff-text";
import type { VersionContent } from "../version/version-content";

/** Fewer changed characters than this are a typo put right. */
const TYPO = 20;

const wordsOf = ({ standfirst, body }: VersionContent) => `${standfirst}\n${bodyText(body)}`;

/** Whether a change is of a size that readers should see as an update: another headline, or more than a typo in the text. */
export function isSignificant(before: VersionContent, after: VersionContent, lang: string): boolean {
  if (before.headline !== after.headline) return true;
  const size = { same: 0, added: 0, removed: 0 };
  for (const { kind, text } of diffText(wordsOf(before), wordsOf(after), lang)) size[kind] += text.length;
  return Math.max(size.added, size.removed) >= TYPO;
}
