"use client";

import { useText } from "@/components/studio/shell/text-provider";
import { Button } from "@/components/ui/button";

export default function StaffError({ reset }: { reset: () => void }) {
  const { t } = useText();
  return (
    <main className="grid min-h-[70dvh] place-items-center px-4 text-center">
      <div>
        <h1 className="font-serif text-2xl font-semibold">{t("shell.failed.title")}</h1>
        <p className="mt-2 mb-5 text-ink-2">{t("shell.failed.text")}</p>
        <Button tone="primary" onClick={reset}>
          {t("shell.failed.again")}
        </Button>
      </div>
    </main>
  );
}
