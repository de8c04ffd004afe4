import { NewPersonForm } from "@/components/studio/people/new-person-form";
import { PeopleTable } from "@/components/studio/people/people-table";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { zoneName } from "@/components/studio/shell/zone-name";
import { screenPage } from "@/lib/studio/gate";
import { listPeople, MAX_PEOPLE } from "@/lib/studio/people/list-people";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("people.title");

export default async function PeoplePage({ searchParams }: PageProps<"/studio/people">) {
  await screenPage("people");
  const q = String((await searchParams).q ?? "").slice(0, 200);
  const [people, { zone }] = await Promise.all([listPeople(q), getBrand()]);
  const { t, locale } = await studioText();
  return (
    <>
      <PageHead title={t("people.title")}>{t("shell.timesIn", { zone: zoneName(zone, locale) })}</PageHead>
      <NewPersonForm />
      <ListSearch q={q} label={t("people.search")} />
      {people.length === 0 && <p className="text-ink-2">{t("people.noMatch")}</p>}
      {people.length === MAX_PEOPLE && <p className="mb-2 text-xs text-ink-3">{t("people.shown")}</p>}
      <PeopleTable people={people} zone={zone} />
    </>
  );
}
