"use client";

import { Notice } from "@/components/ui/notice";
import { useText } from "../shell/text-provider";

/** A password that is shown this one time. */
export function OneTimePassword({ email, password }: { email: string; password: string }) {
  const { t } = useText();
  return (
    <div className="my-4">
      <Notice tone="good">
        {t.rich("people.oneTime", {
          email,
          password: () => <code className="text-base font-semibold select-all">{password}</code>,
        })}
        <span className="block">{t("people.oneTimeHint")}</span>
      </Notice>
    </div>
  );
}
