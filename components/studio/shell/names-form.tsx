"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { ByLanguageFields } from "@/components/ui/by-language-fields";
import { Notice } from "@/components/ui/notice";
import { rowControl } from "@/components/ui/row";
import type { ByLanguage } from "@/lib/platform/i18n/by-language";
import { useText } from "./text-provider";

/** The names of one thing in every language of the site. */
export function NamesForm({
  names,
  languages,
  onSave,
  onClose,
  problem,
  isBusy,
}: {
  names: ByLanguage;
  languages: string[];
  onSave: (names: ByLanguage) => Promise<unknown>;
  onClose: () => void;
  problem: string;
  isBusy: boolean;
}) {
  const { t } = useText();
  const known = [...new Set([...languages, ...Object.keys(names)])];

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const written = known.map((lang) => [lang, String(given.get(lang)).trim()] as const);
    if (await onSave(Object.fromEntries(written.filter(([, name]) => name)))) onClose();
  }

  return (
    <form onSubmit={submit} className={`${rowControl} grid w-full gap-2 py-2`}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="flex flex-wrap gap-2">
        <ByLanguageFields
          values={names}
          languages={known}
          labelOf={(lang) => lang}
          nameOf={(lang) => lang}
          moreLabel={(count) => t("shell.moreLanguages", { count })}
          maxLength={80}
        />
      </div>
      <p className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={isBusy}>
          {t("shell.save")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </form>
  );
}
