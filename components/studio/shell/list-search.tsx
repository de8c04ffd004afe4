"use client";

import { Button } from "@/components/ui/button";
import { useText } from "./text-provider";

/** Searches a list by its address; needs no script. */
export function ListSearch({ q, label }: { q: string; label: string }) {
  const { t } = useText();
  return (
    <search>
      <form className="mb-4 flex max-w-md gap-2">
        <input
          name="q"
          type="search"
          defaultValue={q}
          placeholder={label}
          aria-label={label}
          className="h-8 min-w-0 flex-1 rounded-[3px] border border-line-strong bg-panel px-2.5 pointer-coarse:h-10"
        />
        <Button type="submit">{t("shell.search")}</Button>
      </form>
    </search>
  );
}
