import type { BlockDiff } from "@/lib/newsroom/story/version/diff/diff-blocks";
import { isSameVersion } from "@/lib/newsroom/story/version/diff/diff-versions";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { Comparison } from "@/lib/studio/history/compare-versions";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { BlockChange, Words } from "./block-change";
import { ChangedList } from "./changed-list";
import { TwoPictures } from "./two-pictures";

/** Unchanged blocks beside a change that are shown; more of them are folded. */
const CONTEXT = 1;

/** What changed between two versions: fields first, then the text block by block. */
export async function VersionDiff({ comparison, isSideBySide }: { comparison: Comparison; isSideBySide: boolean }) {
  const { t, lang: own, dir } = await studioText();
  const studio = { lang: own, dir };
  const { diff, names, pictures, lang } = comparison;
  if (isSameVersion(diff)) return <p className="py-6 text-ink-3">{t("history.same")}</p>;
  const named = (id: string) => names[id] ?? t("history.deleted");
  const topics = diff.topics?.map(({ kind, item }) => ({ kind, item: named(item) }));
  const bylines = diff.bylines?.map(({ kind, item }) => ({
    kind,
    item: [item.name ?? named(item.authorId ?? ""), item.role !== "by" && `(${t(`history.role.${item.role}`)})`]
      .filter(Boolean)
      .join(" "),
  }));
  return (
    <div lang={lang} dir={writingDirection(lang)} className="grid gap-5 font-serif text-base">
      {diff.texts.map(({ field, text }) => (
        <Field key={field} name={t(`history.field.${field}`)} studio={studio}>
          <Words text={text} isSideBySide={isSideBySide} />
        </Field>
      ))}
      {diff.lead && (
        <Field name={t("history.field.leadMediaId")} studio={studio}>
          <TwoPictures {...diff.lead} pictures={pictures} lang={lang} />
        </Field>
      )}
      {bylines && (
        <Field name={t("history.field.bylines")} studio={studio}>
          <ChangedList items={bylines} />
        </Field>
      )}
      {topics && (
        <Field name={t("history.field.topicIds")} studio={studio}>
          <ChangedList items={topics} />
        </Field>
      )}
      <section aria-label={t("history.text")}>
        <h3 {...studio} className="mb-1 font-sans text-xs font-semibold text-ink-2">
          {t("history.field.body")}
        </h3>
        <ol className="grid gap-3">
          {folded(diff.blocks).map((part) =>
            Array.isArray(part) ? (
              <li key={`folded-${part[0]?.id}`}>
                <details>
                  <summary {...studio} className="cursor-pointer py-1 font-sans text-xs text-ink-3">
                    {t("history.unchanged", { count: part.length })}
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

/** One field that changed; its name is in the language of the studio. */
function Field({
  name,
  studio,
  children,
}: {
  name: string;
  studio: { lang: string; dir: string };
  children: React.ReactNode;
}) {
  return (
    <section aria-label={name} className="border-s-2 border-warn ps-3">
      <h3 {...studio} className="mb-1 font-sans text-xs font-semibold text-ink-2">
        {name}
      </h3>
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
