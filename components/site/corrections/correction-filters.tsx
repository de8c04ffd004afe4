import { type CorrectionKind, correctionKinds, correctionsPath } from "@/lib/site/lists/corrections-address";
import type { CorrectionsPage } from "@/lib/site/lists/corrections-page";
import { textOf } from "../text-of";
import { Words } from "../words";

const kinds = Object.keys(correctionKinds) as CorrectionKind[];

/** Narrows the list of corrections to a section, to a kind, or to both; what would be empty is not offered. */
export function CorrectionFilters({ page: { site, section, kind, filled } }: { page: CorrectionsPage }) {
  const { t } = textOf(site);
  const slug = section?.slug ?? null;
  const pathOf = (filter: Parameters<typeof correctionsPath>[1]) => correctionsPath(site.prefix, filter);
  const current = (isHere: boolean) => (isHere ? "page" : undefined);
  const sections = site.sections.filter(
    ({ id }) => id === section?.id || filled.some((each) => each.sectionId === id && (!kind || each.kind === kind)),
  );
  const offered = kinds.filter(
    (each) => each === kind || filled.some((one) => one.kind === each && (!section || one.sectionId === section.id)),
  );
  return (
    <>
      <nav className="correction-filter" aria-label={t("corrections.sections")}>
        <a href={pathOf({ slug: null, kind })} aria-current={current(!section)}>
          <Words site={site}>{t("corrections.all")}</Words>
        </a>
        {sections.map((each) => (
          <a key={each.id} href={pathOf({ slug: each.slug, kind })} aria-current={current(each.id === section?.id)}>
            {each.name}
          </a>
        ))}
        <a href={`${site.prefix}/corrections/feed.xml`}>
          <Words site={site}>{t("nav.feed")}</Words>
        </a>
      </nav>
      <nav className="correction-filter" aria-label={t("corrections.kinds")}>
        <a href={pathOf({ slug, kind: null })} aria-current={current(!kind)}>
          <Words site={site}>{t("corrections.allKinds")}</Words>
        </a>
        {offered.map((each) => (
          <a key={each} href={pathOf({ slug, kind: each })} aria-current={current(each === kind)}>
            <Words site={site}>{t(`corrections.kind.${each}`)}</Words>
          </a>
        ))}
      </nav>
    </>
  );
}
