"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Select } from "@/components/ui/select";
import { beginStorylineAction } from "@/lib/studio/storylines/actions";
import type { ListedStoryline } from "@/lib/studio/storylines/list-storylines";
import type { StorylineKind } from "@/prisma/generated/enums";
import { NewNameForm } from "../shell/new-name-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

const kinds = ["package", "series"] as const;

/** Packages and series, and a form that begins one. */
export function StorylineList({ storylines, languages }: { storylines: ListedStoryline[]; languages: string[] }) {
  const { t } = useText();
  const router = useRouter();
  const begin = useAction(beginStorylineAction);
  const [kind, setKind] = useState<StorylineKind>("package");
  const [lang, setLang] = useState(languages[0] ?? "en");
  async function create(title: string) {
    const begun = await begin.run({ kind, lang, title });
    if (begun) router.push(`/studio/storylines/${begun.value.storylineId}`);
    return begun;
  }
  return (
    <>
      <div className="mb-2 flex max-w-md flex-wrap gap-2">
        <Select
          label={t("storylines.kind")}
          value={kind}
          onChange={(event) => setKind(event.target.value as StorylineKind)}
          options={kinds.map((each) => [each, t(`storylines.kindHint.${each}`)] as const)}
        />
        <Select
          label={t("storylines.language")}
          value={lang}
          onChange={(event) => setLang(event.target.value)}
          options={languages.map((each) => [each, each])}
        />
      </div>
      <NewNameForm label={t("storylines.name")} words={t("storylines.begin")} {...begin} onCreate={create} />
      {storylines.length === 0 && <p className="py-10 text-center text-ink-3">{t("storylines.none")}</p>}
      <ul aria-label={t("storylines.list")}>
        {storylines.map((each) => (
          <li
            key={each.id}
            className="relative flex flex-wrap items-baseline gap-x-3 border-b border-line py-2 hover:bg-sunken"
          >
            <Link
              href={`/studio/storylines/${each.id}`}
              className="min-w-0 flex-1 basis-40 font-medium underline-offset-2 after:absolute after:inset-0 hover:underline"
              dir="auto"
            >
              {each.title}
            </Link>
            <span className="text-xs text-ink-3">
              {t(`storylines.kinds.${each.kind}`)} · {each.lang} · {t("storylines.stories", { count: each.stories })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
