import { notFound } from "next/navigation";
import { HistoryScreen } from "@/components/studio/history/history-screen";
import { studioPage } from "@/lib/studio/gate";
import { compareVersions } from "@/lib/studio/history/compare-versions";
import { getHistory } from "@/lib/studio/history/get-history";
import { historyQuery } from "@/lib/studio/history/history-query";
import { whatReadersSaw } from "@/lib/studio/history/what-readers-saw";
import { getBrand } from "@/lib/studio/shell/brand";
import { titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("history.title");

export default async function HistoryPage({ params, searchParams }: PageProps<"/studio/stories/[id]/history">) {
  const { id } = await params;
  const { actor } = await studioPage(`/studio/stories/${id}/history`);
  const query = historyQuery.parse(await searchParams);
  const [history, { zone }] = await Promise.all([getHistory(actor, id, query.before), getBrand()]);
  if (!history) notFound();
  const pair = query.from && query.to ? { before: query.from, after: query.to } : history.usualPair;
  const comparison = pair && (await compareVersions(actor, { storyId: id, ...pair }));
  if (pair && !comparison) notFound();
  const saw = query.seen ? await whatReadersSaw(actor, id, query.seen, zone) : null;
  return <HistoryScreen history={history} comparison={comparison} saw={saw} query={query} zone={zone} />;
}
