"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { listAddress } from "@/lib/studio/stories/list-address";
import { narrowing } from "@/lib/studio/stories/list-parts";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";

type Narrowing = (typeof narrowing)[number];

/** The filters in force but the words, which their field shows, each with a link that takes it away. `names` are those of section, author and topic. */
export function FilterChips({ filters, names }: { filters: StoryFilters; names: Record<string, string> }) {
  const { t } = useText();
  const text = (name: Narrowing): string => {
    const value = filters[name];
    if (name === "state" && filters.state) return t(`stories.state.${filters.state}`);
    if (name === "kind" && filters.kind) return t(`stories.kind.${filters.kind}`);
    if (name === "mine") return t("stories.filter.mine");
    return names[name] ?? value;
  };
  const inForce = narrowing.filter((name) => name !== "q" && filters[name] !== "");
  if (inForce.length === 0) return null;
  return (
    <ul aria-label={t("stories.chips.label")} className="mb-3 flex flex-wrap items-center gap-1.5">
      {inForce.map((name) => (
        <li key={name}>
          <Link
            href={listAddress({ ...filters, all: "1", [name]: "", page: "" })}
            aria-label={t("stories.chips.remove", { name: text(name) })}
            className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line-strong bg-panel px-2.5 text-xs hover:bg-sunken pointer-coarse:h-9"
          >
            <bdi className="max-w-48 truncate">{text(name)}</bdi>
            <X size={12} aria-hidden="true" />
          </Link>
        </li>
      ))}
      {inForce.length > 1 && (
        <li>
          <Link href={listAddress({ all: "1" })} className="px-1 text-xs underline underline-offset-2">
            {t("stories.chips.clear")}
          </Link>
        </li>
      )}
    </ul>
  );
}
