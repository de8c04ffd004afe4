import { NewPersonForm } from "@/components/studio/people/new-person-form";
import { PeopleTable } from "@/components/studio/people/people-table";
import { PageHead } from "@/components/studio/shell/page-head";
import { zoneName } from "@/components/studio/shell/zone-name";
import { listAuthors } from "@/lib/studio/authors/list-authors";
import { screenPage } from "@/lib/studio/gate";
import { listPeople } from "@/lib/studio/people/list-people";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("people.title");

export default async function PeoplePage() {
  await screenPage("people");
  const [people, { zone }, authors] = await Promise.all([listPeople(), getBrand(), listAuthors("")]);
  const { t, locale } = await studioText();
  return (
    <>
      <PageHead title={t("people.title")}>{t("shell.timesIn", { zone: zoneName(zone, locale) })}</PageHead>
      <NewPersonForm />
      <PeopleTable people={people} authors={authors} zone={zone} />
    </>
  );
}
