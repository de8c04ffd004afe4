import type { Problem } from "@/lib/site/answers/problem";
import { CardRow } from "../containers/card-row";
import { SearchForm } from "../frame/search-form";
import { SiteFrame } from "../frame/site-frame";
import { textOf } from "../text-of";
import { Words } from "../words";

const wordsOf = {
  404: ["problem.notFoundTitle", "problem.notFoundText"],
  410: ["problem.goneTitle", "problem.goneText"],
  429: ["problem.tooManyTitle", "problem.tooManyText"],
  503: ["problem.unavailableTitle", "problem.unavailableText"],
} as const;

/** What a reader sees where there is no page: what happened, a search, and what is new. */
export function ProblemPage({ problem: { site, status, latest } }: { problem: Problem }) {
  const { t } = textOf(site);
  const [title, words] = wordsOf[status];
  return (
    <SiteFrame site={site} kind="page">
      <div className="problem">
        <p className="status label">{status}</p>
        <h1>
          <Words site={site}>{t(title)}</Words>
        </h1>
        <p className="text">
          <Words site={site}>{t(words)}</Words>
        </p>
        {(status === 404 || status === 410) && <SearchForm site={site} />}
      </div>
      {latest.length > 0 && <CardRow cards={latest} site={site} title={t("problem.latest")} />}
    </SiteFrame>
  );
}
