"use client";

import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { STAFF_LANGUAGES } from "@/lib/platform/i18n/staff-languages";
import { chooseLanguageAction } from "@/lib/studio/account/actions";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** Chooses the language of the studio; the page is loaded again in it. */
export function LanguageForm({ chosen }: { chosen: string | null }) {
  const { t } = useText();
  const { run, problem, isBusy } = useAction(chooseLanguageAction);
  const choose = async (language: string) => {
    if (await run({ language: language || null })) window.location.reload();
  };
  return (
    <div className="grid max-w-sm gap-3">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Select
        label={t("account.language")}
        name="language"
        defaultValue={chosen ?? ""}
        disabled={isBusy}
        onChange={(event) => choose(event.target.value)}
        options={[["", t("account.browserLanguage")], ...Object.entries(STAFF_LANGUAGES)]}
      />
    </div>
  );
}
