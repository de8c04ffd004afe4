"use client";

import { type ReactNode, useEffect, useState } from "react";
import { storyPath } from "@/lib/newsroom/address/address";
import { findNamesAction } from "@/lib/studio/editor/read-actions";
import { useText } from "../../../shell/text-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import type { Place } from "../../places/place";

type Names = ReadonlyMap<string, string>;

/** The names of topics and authors by id, which pickers know only while they are open. */
function useNames(topicIds: string[], authorIds: string[]): Names {
  const [names, setNames] = useState<Names>(new Map());
  const asked = JSON.stringify({ topicIds, authorIds });
  useEffect(() => {
    findNamesAction(JSON.parse(asked)).then(
      (answer) => answer.ok && setNames(new Map(answer.value.map(({ id, name }) => [id, name]))),
      () => undefined,
    );
  }, [asked]);
  return names;
}

/** Where the story will be and who is named, each with the way to change it. */
export function PublicationFacts({
  draft,
  newsroom,
  onJump,
  onMove,
}: {
  draft: Draft;
  newsroom: Newsroom;
  onJump: (place: Place) => void;
  /** Changes the address of a story that was public; null without the right to it */
  onMove: (() => void) | null;
}) {
  const { t, locale } = useText();
  const { fields, head } = draft;
  const { topicIds, bylines } = fields;
  const names = useNames(
    topicIds,
    bylines.flatMap(({ authorId }) => authorId ?? []),
  );
  const list = new Intl.ListFormat(locale, { type: "unit" });
  const section = newsroom.sections.find(({ id }) => id === fields.sectionId);
  const path =
    head.path ??
    storyPath({
      ...{ lang: fields.lang, slug: fields.slug, zone: newsroom.zone, publishedAt: new Date() },
      ...{ defaultLang: newsroom.languages[0] ?? fields.lang, sectionSlug: section?.slug ?? "" },
    });
  const wasPublic = head.path !== null;
  const jump = (place: Place) => () => onJump(place);
  return (
    <dl className="grid gap-1.5">
      <Fact label={t("history.field.sectionId")} onChange={wasPublic ? onMove : jump({ field: "sectionId" })}>
        {section?.name ?? t("editor.dialogs.publish.ownSection")}
      </Fact>
      <Fact label={t("history.field.topicIds")} onChange={jump({ field: "topicIds" })}>
        {list.format(topicIds.map((id) => names.get(id) ?? "…")) || t("editor.dialogs.publish.none")}
      </Fact>
      <Fact label={t("history.field.bylines")} onChange={jump({ field: "bylines" })}>
        {list.format(bylines.map(({ name, authorId }) => name ?? names.get(authorId ?? "") ?? "…")) ||
          t("editor.dialogs.publish.none")}
      </Fact>
      <Fact label={t("editor.panels.details.address")} onChange={wasPublic ? onMove : jump({ field: "slug" })}>
        <span dir="ltr">{path}</span>
      </Fact>
    </dl>
  );
}

function Fact({ label, onChange, children }: { label: string; onChange: (() => void) | null; children: ReactNode }) {
  const { t } = useText();
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 border-b border-line pb-1.5">
      <dt className="w-20 shrink-0 text-xs text-ink-3">{label}</dt>
      <dd className="flex min-w-0 flex-1 basis-32 items-baseline gap-2">
        <span className="min-w-0 flex-1" dir="auto">
          {children}
        </span>
        {onChange && (
          <button
            type="button"
            onClick={onChange}
            aria-label={t("editor.dialogs.publish.changeOf", { field: label })}
            className="min-h-6 text-xs text-accent underline-offset-2 hover:underline"
          >
            {t("editor.bar.change")}
          </button>
        )}
      </dd>
    </div>
  );
}
