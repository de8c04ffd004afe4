"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { createStoryAction } from "@/lib/studio/editor/actions";
import type { SectionOption } from "@/lib/studio/shell/lookups";
import { sendAction } from "@/lib/studio/shell/send-action";
import type { StoryKind } from "@/prisma/generated/enums";
import { useText } from "../shell/text-provider";
import { offeredKinds } from "../stories/story-labels";

const focus = (field: HTMLInputElement | null) => field?.focus();

export function NewStoryForm({ sections, languages }: { sections: SectionOption[]; languages: string[] }) {
  const { t } = useText();
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    setProblem("");
    const story = {
      headline: String(given.get("headline")),
      sectionId: String(given.get("sectionId")),
      lang: String(given.get("lang")),
      kind: given.get("kind") as StoryKind,
    };
    const answer = await sendAction(createStoryAction, story, t);
    if (answer?.ok) {
      router.push(`/studio/stories/${answer.value.storyId}`);
      return;
    }
    setBusy(false);
    setProblem(answer?.message ?? t("editor.bar.create.failed"));
  }

  return (
    <form onSubmit={create} className="grid gap-5">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <input
        name="headline"
        aria-label={t("history.field.headline")}
        placeholder={t("history.field.headline")}
        maxLength={200}
        dir="auto"
        ref={focus}
        className="w-full border-0 border-b border-line-strong bg-transparent pb-2 font-serif text-3xl font-semibold tracking-tight outline-none placeholder:text-ink-3 focus:border-accent"
      />
      <div className="flex flex-wrap gap-3">
        <Select
          label={t("history.field.sectionId")}
          name="sectionId"
          options={sections.map(({ id, name }) => [id, name])}
        />
        <Select label={t("history.field.kind")} name="kind" options={offeredKinds(t, "news")} />
        <Select label={t("stories.filter.language")} name="lang" options={languages.map((lang) => [lang, lang])} />
      </div>
      <Button type="submit" tone="primary" disabled={isBusy} className="w-fit">
        {t(isBusy ? "editor.bar.create.busy" : "editor.bar.create.start")}
      </Button>
    </form>
  );
}
