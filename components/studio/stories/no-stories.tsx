"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { listAddress } from "@/lib/studio/stories/list-address";
import { narrowing } from "@/lib/studio/stories/list-parts";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { NewStoryLink } from "../shell/new-story-link";
import { useText } from "../shell/text-provider";

/** In place of a list: there is no story, or none that the filters ask for. */
export function NoStories({ filters }: { filters: StoryFilters }) {
  const { t } = useText();
  const isFiltered = narrowing.some((name) => filters[name] !== "");
  return (
    <div className="border-t border-line py-16 text-center">
      <p className="font-serif text-xl">{t(isFiltered ? "stories.noMatch" : "stories.none")}</p>
      <p className="mt-3">
        {isFiltered ? (
          <Link href={listAddress({ all: "1" })} className={buttonClass()}>
            {t("stories.showAll")}
          </Link>
        ) : (
          <NewStoryLink className={buttonClass("primary")}>{t("stories.writeFirst")}</NewStoryLink>
        )}
      </p>
    </div>
  );
}
