import Link from "next/link";
import { CorrectionCountsTable } from "@/components/studio/corrections/correction-counts-table";
import { PageHead } from "@/components/studio/shell/page-head";
import { correctionCounts, correctionFilters, correctionSpans } from "@/lib/studio/corrections/correction-counts";
import { screenPage } from "@/lib/studio/gate";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("corrections.title");

export default async function CorrectionsPage({ searchParams }: PageProps<"/studio/corrections">) {
  await screenPage("corrections");
  const { days } = correctionFilters.parse(await searchParams);
  const { sections, authors } = await correctionCounts(Number(days));
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("corrections.title")}>{t("corrections.about")}</PageHead>
      <nav aria-label={t("corrections.spans")} className="mb-5 flex flex-wrap gap-1.5">
        {correctionSpans.map((span) => (
          <Link
            key={span}
            href={`/studio/corrections?days=${span}`}
            aria-current={span === days ? "page" : undefined}
            className="inline-flex h-8 items-center rounded-[3px] border border-line-strong px-2.5 text-ink-2 hover:bg-sunken aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-10"
          >
            {t("corrections.days", { count: span })}
          </Link>
        ))}
      </nav>
      {sections.length === 0 ? (
        <p className="border-t border-line py-16 text-center font-serif text-xl">{t("corrections.none")}</p>
      ) : (
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
          <CorrectionCountsTable caption={t("corrections.bySection")} counts={sections} />
          {authors.length > 0 && <CorrectionCountsTable caption={t("corrections.byAuthor")} counts={authors} />}
        </div>
      )}
    </>
  );
}
