import type { Metadata } from "next";
import type { Answer } from "@/lib/site/answers/answer";
import { answerOf } from "@/lib/site/answers/outage";
import { problemTitle } from "@/lib/site/seo/problem-title";
import { type NonPage, NonPageAnswer } from "./non-page-answer";

/** Renders what a read answers: the page, or the designed page of what stands in its place. */
export async function readerPage<Page>(
  locale: string,
  read: Promise<Answer<Page>>,
  view: (page: Page) => React.ReactNode,
): Promise<React.ReactNode> {
  const answer = await answerOf(read);
  return answer.status === 200 ? view(answer.page) : <NonPageAnswer locale={locale} answer={answer} />;
}

/** Metadata of a read's page; for any other answer, what tells the page cache its status and location. */
export async function readerMetadata<Page>(
  locale: string,
  read: Promise<Answer<Page>>,
  metadata: (page: Page) => Metadata,
): Promise<Metadata> {
  const answer = await answerOf(read);
  return answer.status === 200 ? metadata(answer.page) : otherMetadata(locale, answer);
}

async function otherMetadata(locale: string, answer: NonPage): Promise<Metadata> {
  const other: Record<string, string> = { "masthead:status": String(answer.status) };
  if ("location" in answer) other["masthead:location"] = answer.location;
  return { title: { absolute: await problemTitle(locale, answer.status) }, robots: { index: false }, other };
}
