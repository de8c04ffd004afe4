"use client";

import { useRouter } from "next/navigation";
import { useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { lacks } from "@/lib/studio/media/lacks";
import type { PictureFilters } from "@/lib/studio/media/picture-filters";
import { useText } from "../shell/text-provider";

const fieldClass =
  "h-8 min-w-0 rounded-[3px] border border-line-strong bg-panel px-2 data-on:border-accent data-on:text-accent pointer-coarse:h-10";

/** Searches and narrows the list of pictures by its address; needs no script. */
export function PictureFilterBar({
  filters,
  uploaders,
}: {
  filters: PictureFilters;
  uploaders: { id: string; name: string }[];
}) {
  const { t } = useText();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [isLoading, load] = useTransition();
  const apply = () => {
    const given = Object.entries(Object.fromEntries(new FormData(form.current ?? undefined)));
    const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
    load(() => router.replace(`/studio/media?${query}`, { scroll: false }));
  };
  const choice = (name: "lacks" | "by", label: string, all: string, options: (readonly [string, string])[]) => (
    <select
      key={`${name}${filters[name]}`}
      name={name}
      aria-label={label}
      defaultValue={filters[name]}
      data-on={filters[name] ? "" : undefined}
      onChange={apply}
      className={fieldClass}
    >
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <search>
      <form
        ref={form}
        action="/studio/media"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
        aria-busy={isLoading}
        className="mb-4 flex flex-wrap gap-2"
      >
        <input
          name="q"
          type="search"
          defaultValue={filters.q}
          placeholder={t("media.search")}
          aria-label={t("media.search")}
          className={`${fieldClass} flex-1 basis-48 sm:max-w-72`}
        />
        {choice(
          "lacks",
          t("media.filter.lacks"),
          t("media.filter.all"),
          lacks.map((each) => [each, t(`media.filter.${each}`)]),
        )}
        {choice(
          "by",
          t("media.filter.by"),
          t("media.filter.everybody"),
          uploaders.map(({ id, name }) => [id, name]),
        )}
        <Button type="submit">{t("shell.search")}</Button>
      </form>
    </search>
  );
}
