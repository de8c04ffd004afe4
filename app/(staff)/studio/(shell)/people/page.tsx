import type { Metadata } from "next";
import { NewPersonForm } from "@/components/studio/people/new-person-form";
import { PeopleTable } from "@/components/studio/people/people-table";
import { PageHead } from "@/components/studio/shell/page-head";
import { zoneName } from "@/components/studio/shell/zone-name";
import { administratorPage } from "@/lib/studio/gate";
import { listPeople } from "@/lib/studio/people/list-people";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  await administratorPage("/studio/people");
  const [people, { zone }] = await Promise.all([listPeople(), getBrand()]);
  return (
    <>
      <PageHead title="People">Times in {zoneName(zone)}</PageHead>
      <NewPersonForm />
      <PeopleTable people={people} zone={zone} />
    </>
  );
}
