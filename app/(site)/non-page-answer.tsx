import { MovedPage } from "@/components/site/problem/moved-page";
import { OutagePage } from "@/components/site/problem/outage-page";
import { ProblemPage } from "@/components/site/problem/problem-page";
import type { Answer } from "@/lib/site/answers/answer";
import { getProblem, siteOr } from "@/lib/site/answers/problem";

export type NonPage = Exclude<Answer<unknown>, { status: 200 }>;

/** The page of an address that has none: moved, withdrawn, unknown, or out of order. */
export async function NonPageAnswer({ locale, answer }: { locale: string; answer: NonPage }) {
  if (answer.status === 503) return <OutagePage />;
  if (answer.status === 404 || answer.status === 410) {
    const problem = await getProblem(locale, answer.status);
    return problem ? <ProblemPage problem={problem} /> : <OutagePage />;
  }
  const site = await siteOr(locale);
  if (answer.status === 429) return site ? <ProblemPage problem={{ status: 429, site, latest: [] }} /> : <OutagePage />;
  if (!("location" in answer)) return <OutagePage />;
  return site && <MovedPage site={site} location={answer.location} />;
}
