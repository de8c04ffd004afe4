"use client";

import Link from "next/link";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { endPromotionAction, findPromotableAction, promoteAction } from "@/lib/studio/search/actions";
import type { PromotedQuery } from "@/lib/studio/search/list-promotions";
import type { AskedSearch } from "@/lib/studio/search/list-searches";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";
import { ReaderQueries } from "./reader-queries";

/** Characters of a query for which a story comes first */
const MAX_QUERY_LENGTH = 100;

interface PromotionBoardProps {
  queries: PromotedQuery[];
  searches: { often: AskedSearch[]; withoutResults: AskedSearch[] };
}

/** The queries for which editors put stories first, a form that puts one more, and what readers searched for. */
export function PromotionBoard({ queries, searches }: PromotionBoardProps) {
  const { t } = useText();
  const promotion = useAction(promoteAction);
  const ending = useAction(endPromotionAction);
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const take = (asked: string) => {
    setQuery(asked.slice(0, MAX_QUERY_LENGTH));
    field.current?.focus();
  };
  const problem = promotion.problem || ending.problem;
  return (
    <div className="grid gap-6">
      <div className="grid max-w-xl gap-3">
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Field
          label={t("search.query")}
          value={query}
          ref={field}
          onChange={(event) => setQuery(event.target.value)}
          maxLength={MAX_QUERY_LENGTH}
          dir="auto"
          autoComplete="off"
          hint={t("search.queryHint")}
        />
        <Combobox
          label={t("search.story")}
          placeholder={t("search.storyPlaceholder")}
          noneWords={t("search.noStory")}
          failedWords={t("shell.noAnswer")}
          find={async (q) => {
            const answer = await findPromotableAction(q);
            return answer.ok ? answer.value : null;
          }}
          onPick={({ id }) => promotion.run({ storyId: id, query })}
        />
      </div>
      {queries.length === 0 && <p className="py-6 text-ink-3">{t("search.none")}</p>}
      {queries.map((promoted) => (
        <PromotedStories
          key={`${promoted.lang} ${promoted.query}`}
          promoted={promoted}
          isBusy={ending.isBusy}
          onEnd={(id) => ending.run({ id })}
        />
      ))}
      <div className="grid gap-4">
        <div>
          <h2 className="text-lg font-medium">{t("search.asked")}</h2>
          <p className="text-ink-3">{t("search.askedHint")}</p>
        </div>
        <ReaderQueries
          title={t("search.noResults")}
          queries={searches.withoutResults}
          none={t("search.noResultsNone")}
          onPick={take}
        />
        <ReaderQueries
          title={t("search.mostOften")}
          queries={searches.often}
          none={t("search.mostOftenNone")}
          onPick={take}
        />
      </div>
    </div>
  );
}

function PromotedStories({
  promoted: { query, lang, stories },
  isBusy,
  onEnd,
}: {
  promoted: PromotedQuery;
  isBusy: boolean;
  onEnd: (promotionId: string) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-medium">
        <bdi>{query}</bdi> <span className="text-xs text-ink-3">({lang})</span>
      </h2>
      <ol className="border-t border-line">
        {stories.map(({ promotionId, storyId, headline, by, isPublic }) => (
          <li key={promotionId} className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5">
            <Link href={`/studio/stories/${storyId}`} className="min-w-40 flex-1" dir="auto">
              {headline}
            </Link>
            <span className="text-xs text-ink-3">{isPublic ? by : t("search.notPublic", { by })}</span>
            <Button onClick={() => onEnd(promotionId)} disabled={isBusy} aria-label={t("search.endOf", { headline })}>
              {t("search.end")}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
