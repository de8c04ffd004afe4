import type { BlockDiff } from "@/lib/newsroom/story/version/diff/diff-blocks";
import { isSameVersion, type TextField } from "@/lib/newsroom/story/version/diff/diff-versions";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { Comparison } from "@/lib/studio/history/compare-versions";
import { BlockChange, Words } from "./block-change";
import { ChangedList } from "./changed-list";
import { TwoPictures } from "./two-pictures";

const fieldLabels: Record<TextField, string> = {
  headline: "Headline",
  shortHeadline: "Short headline",
  socialHeadline: "Headline for sharing",
  seoTitle: "Title for search engines",
  standfirst: "Standfirst",
  location: "Dateline",
  leadCaption: "Caption of the lead picture",
  sponsor: "Paid for by",
  rating: "Stars",
};

const roleWords: Record<string, string> = { by: "" };
const roleName = (role: string) =>
  roleWords[role] ?? ` (${role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)})`;

/** Unchanged blocks beside a change that are shown; more of them are folded. */
const CONTEXT = 1;

/** What changed between two versions: fields first, then the text block by block. */
export function VersionDiff({ comparison, isSideBySide }: { comparison: Comparison; isSideBySide: boolean }) {
  const { diff, names, pictures, lang } = comparison;
  if (isSameVersion(diff)) return <p className="py-6 text-ink-3">Both versions say the same.</p>;
  const named = (id: string) => names[id] ?? "deleted";
  const topics = diff.topics?.map(({ kind, item }) => ({ kind, item: named(item) }));
  const bylines = diff.bylines?.map(({ kind, item }) => ({
    kind,
    item: `${item.name ?? named(item.authorId ?? "")}${roleName(item.role)}`,
  }));
  return (
    <div lang={lang} dir={writingDirection(lang)} className="grid gap-5 font-serif text-base">
      {diff.texts.map(({ field, text }) => (
        <Field key={field} name={fieldLabels[field]}>
          <Words text={text} isSideBySide={isSideBySide} />
        </Field>
      ))}
      {diff.lead && (
        <Field name="Lead picture">
          <TwoPictures {...diff.lead} pictures={pictures} lang={lang} />
        </Field>
      )}
      {bylines && (
        <Field name="Bylines">
          <ChangedList items={bylines} />
        </Field>
      )}
      {topics && (
        <Field name="Topics">
          <ChangedList items={topics} />
        </Field>
      )}
      <section aria-label="Text of the story">
        <h3 className="mb-1 font-sans text-xs font-semibold text-ink-2">Text</h3>
        <ol className="grid gap-3">
          {folded(diff.blocks).map((part) =>
            Array.isArray(part) ? (
              <li key={`folded-${part[0]?.id}`}>
                <details>
                  <summary className="cursor-pointer py-1 font-sans text-xs text-ink-3">
                    {part.length} unchanged {part.length === 1 ? "block" : "blocks"}
                  </summary>
                  <ol className="mt-3 grid gap-3">
                    {part.map((block) => (
                      <BlockChange key={block.id} diff={block} {...{ isSideBySide, pictures, lang }} />
                    ))}
                  </ol>
                </details>
              </li>
            ) : (
              <BlockChange key={part.id} diff={part} {...{ isSideBySide, pictures, lang }} />
            ),
          )}
        </ol>
      </section>
    </div>
  );
}

function Field({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <section aria-label={name} className="border-s-2 border-warn ps-3">
      <h3 className="mb-1 font-sans text-xs font-semibold text-ink-2">{name}</h3>
      {children}
    </section>
  );
}

const isUnchanged = ({ change, isMoved }: BlockDiff) => change === "same" && !isMoved;

/** The blocks with long stretches of unchanged ones folded into lists. */
function folded(blocks: BlockDiff[]): (BlockDiff | BlockDiff[])[] {
  const isNear = blocks.map((_, index) =>
    blocks.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((block) => !isUnchanged(block)),
  );
  const parts: (BlockDiff | BlockDiff[])[] = [];
  blocks.forEach((block, index) => {
    const last = parts.at(-1);
    if (isNear[index]) parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  });
  return parts;
}
