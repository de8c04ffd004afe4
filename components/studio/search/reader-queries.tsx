"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { AskedSearch } from "@/lib/studio/search/list-searches";
import { useText } from "../shell/text-provider";

/** Searches of readers with how often each was asked; one can be taken as the query for which a story comes first. */
export function ReaderQueries({
  title,
  queries,
  none,
  onPick,
}: {
  title: string;
  queries: AskedSearch[];
  none: string;
  onPick: (query: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="font-medium">
        {title}
      </h3>
      {queries.length === 0 && <p className="py-3 text-ink-3">{none}</p>}
      {queries.length > 0 && (
        <ol className="border-t border-line">
          {queries.map(({ lang, words, query, asked, found }) => (
            <li key={`${lang} ${words}`} className="flex items-center gap-x-4 border-b border-line py-1.5">
              <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
                <span className="min-w-0 break-words">
                  <bdi>{query}</bdi> <span className="text-xs text-ink-3">({lang})</span>
                </span>
                <span className="text-xs text-ink-3">
                  {t("search.times", { count: asked })} ·{" "}
                  {found === null ? t("search.tookTooLong") : t("search.stories", { count: found })}
                </span>
              </div>
              <Button className="shrink-0" onClick={() => onPick(query)} aria-label={t("search.putFirstOf", { query })}>
                {t("search.putFirst")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
