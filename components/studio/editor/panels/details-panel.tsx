"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryKind } from "@/prisma/generated/enums";
import { useText } from "../../shell/text-provider";
import { kindOptions } from "../../stories/story-labels";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { BylinePicker } from "./byline-picker";
import { OtherHeadlines } from "./other-headlines";
import { SlugField } from "./slug-field";
import { TopicPicker } from "./topic-picker";

const weights = [
  ["1", "1 · Brief"],
  ["2", "2 · Ordinary"],
  ["3", "3 · Important"],
  ["4", "4 · Very important"],
  ["5", "5 · Lead of the day"],
] as const;

const ratings = [
  ["", "None"] as const,
  ...Array.from({ length: 11 }, (_, half) => [String(half / 2), `${half / 2} of 5`] as const),
];

export function DetailsPanel({
  draft,
  story,
  newsroom,
  isLocked,
}: {
  draft: Draft;
  story: EditorStory;
  newsroom: Newsroom;
  isLocked: boolean;
}) {
  const { t } = useText();
  const { fields, head } = draft;
  const wasPublic = head.path !== null;
  const isPublic = head.state === "published" || head.state === "correcting";
  return (
    <fieldset disabled={isLocked} className="grid gap-5">
      <Select
        label="Section"
        value={fields.sectionId}
        disabled={wasPublic}
        onChange={(event) => draft.set("sectionId", event.target.value)}
        options={newsroom.sections.map(({ id, name }) => [id, name])}
        hint={wasPublic ? "Is changed by moving the story (Ctrl+K)" : undefined}
      />
      <div className="grid grid-cols-[2fr_3fr] gap-3">
        <Select
          label="Kind"
          value={fields.kind}
          disabled={isPublic}
          onChange={(event) => draft.set("kind", event.target.value as StoryKind)}
          options={kindOptions(t)}
        />
        <Select
          label="Weight"
          value={String(fields.weight)}
          disabled={isPublic}
          onChange={(event) => draft.set("weight", Number(event.target.value))}
          options={weights}
        />
      </div>
      <TopicPicker
        known={story.topics}
        value={fields.topicIds}
        lang={head.lang}
        onChange={(ids) => draft.set("topicIds", ids)}
      />
      <BylinePicker
        known={story.authors}
        value={fields.bylines}
        onChange={(bylines) => draft.set("bylines", bylines)}
      />
      <Field
        label="Place"
        value={fields.location ?? ""}
        onChange={(event) => draft.set("location", event.target.value || null)}
        placeholder="Where it was written"
        maxLength={120}
      />
      <Field
        label="Paid for by"
        value={fields.sponsor ?? ""}
        onChange={(event) => draft.set("sponsor", event.target.value || null)}
        placeholder="Nobody: it is the newsroom's own"
        hint={fields.sponsor ? "Readers see this on the page, in lists and on the share card" : undefined}
        maxLength={120}
      />
      {fields.kind === "review" && (
        <Select
          label="Stars"
          value={fields.rating === null ? "" : String(fields.rating)}
          onChange={(event) => draft.set("rating", event.target.value === "" ? null : Number(event.target.value))}
          options={ratings}
        />
      )}
      {wasPublic ? (
        <div className="grid gap-1">
          <p className="text-xs font-medium text-ink-2">Address</p>
          <p className="text-xs break-all text-ink-2">{head.path}</p>
        </div>
      ) : (
        <SlugField draft={draft} />
      )}
      <OtherHeadlines draft={draft} />
    </fieldset>
  );
}
