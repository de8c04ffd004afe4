"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";
import { BylinePicker } from "./byline-picker";
import { OtherHeadlines } from "./other-headlines";
import { SlugField } from "./slug-field";
import { TopicPicker } from "./topic-picker";
import { TopicProposals, useTopicProposals } from "./topic-proposals";

const weights = [1, 2, 3, 4, 5] as const;
const ratings = Array.from({ length: 11 }, (_, half) => String(half / 2));

export function DetailsPanel({ draft, story, isLocked }: { draft: Draft; story: EditorStory; isLocked: boolean }) {
  const { t } = useText();
  const { fields, head } = draft;
  const { proposals, propose, drop } = useTopicProposals(draft, story);
  const wasPublic = head.path !== null;
  const isPublic = head.state === "published" || head.state === "correcting";
  return (
    <fieldset disabled={isLocked} className="grid gap-5">
      <Select
        label={t("history.field.weight")}
        value={String(fields.weight)}
        disabled={isPublic}
        onChange={(event) => draft.set("weight", Number(event.target.value))}
        options={weights.map((weight) => [String(weight), t(`editor.panels.details.weight${weight}`)])}
      />
      <div data-place="topicIds" className="grid gap-2">
        <TopicPicker
          known={story.topics}
          value={fields.topicIds}
          lang={fields.lang}
          mayCreate={story.rights.createTopics}
          onPropose={story.rights.proposeTopics ? propose : undefined}
          onChange={(ids) => draft.set("topicIds", ids)}
        />
        <TopicProposals
          proposals={proposals}
          storyId={head.storyId}
          mayDecide={story.rights.decideTopics}
          onWithdrawn={drop}
        />
      </div>
      <div data-place="bylines">
        <BylinePicker
          known={story.authors}
          value={fields.bylines}
          onChange={(bylines) => draft.set("bylines", bylines)}
        />
      </div>
      <Field
        label={t("history.field.location")}
        value={fields.location ?? ""}
        onChange={(event) => draft.set("location", event.target.value || null)}
        placeholder={t("editor.panels.details.place")}
        maxLength={120}
      />
      <Field
        label={t("history.field.sponsor")}
        value={fields.sponsor ?? ""}
        onChange={(event) => draft.set("sponsor", event.target.value || null)}
        placeholder={t("editor.panels.details.notPaid")}
        hint={fields.sponsor ? t("editor.panels.details.paidHint") : undefined}
        maxLength={120}
      />
      {fields.kind === "review" && (
        <Select
          label={t("history.field.rating")}
          value={fields.rating === null ? "" : String(fields.rating)}
          onChange={(event) => draft.set("rating", event.target.value === "" ? null : Number(event.target.value))}
          options={[
            ["", t("editor.panels.details.noRating")],
            ...ratings.map((rating) => [rating, t("editor.panels.details.rating", { rating })] as const),
          ]}
        />
      )}
      {wasPublic ? (
        <div className="grid gap-1">
          <p className="text-xs font-medium text-ink-2">{t("editor.panels.details.address")}</p>
          <p className="text-xs break-all text-ink-2">{head.path}</p>
        </div>
      ) : (
        <SlugField draft={draft} />
      )}
      <OtherHeadlines draft={draft} />
    </fieldset>
  );
}
