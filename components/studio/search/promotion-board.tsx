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
import { useAction } from "../shell/use-action";
import { ReaderQueries } from "./reader-queries";

/** Characters of a query for which a story comes first */
const LONGEST = 100;

interface PromotionBoardProps {
  queries: PromotedQuery[];
  searches: { often: AskedSearch[]; inVain: AskedSearch[] };
}

/** The queries for which editors put stories first, a form that puts one more, and what readers searched for. */
export function PromotionBoard({ queries, searches }: PromotionBoardProps) {
  const promotion = useAction(promoteAction);
  const ending = useAction(endPromotionAction);
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const take = (asked: string) => {
    setQuery(asked.slice(0, LONGEST));
    field.current?.focus();
  };
  const problem = promotion.problem || ending.problem;
  return (
    <div className="grid gap-6">
      <div className="grid max-w-xl gap-3">
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Field
          label="Readers search for"
          value={query}
          ref={field}
          onChange={(event) => setQuery(event.target.value)}
          maxLength={LONGEST}
          dir="auto"
          autoComplete="off"
          hint="Accents, capitals and punctuation do not matter. At most three stories stand first for a query."
        />
        <Combobox
          label="Story that comes first"
          placeholder="Words of its headline"
          noneWords="No public story"
          find={async (q) => {
            const answer = await findPromotableAction(q);
            return answer.ok ? answer.value : [];
          }}
          onPick={({ id }) => promotion.run({ storyId: id, query })}
        />
      </div>
      {queries.length === 0 && (
        <p className="py-6 text-ink-3">No story is put first for any search. Readers see the best matches.</p>
      )}
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
          <h2 className="text-lg font-medium">What readers searched for</h2>
          <p className="text-ink-3">In the last seven days, from three times on. Nothing is kept of who searched.</p>
        </div>
        <ReaderQueries
          title="In vain"
          queries={searches.inVain}
          none="Nothing was searched for three times that no story has."
          onPick={take}
        />
        <ReaderQueries
          title="Most often"
          queries={searches.often}
          none="Nothing was searched for three times yet."
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
            <span className="text-xs text-ink-3">{isPublic ? by : `${by} · not public now`}</span>
            <Button onClick={() => onEnd(promotionId)} disabled={isBusy} aria-label={`End: ${headline}`}>
              End
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
