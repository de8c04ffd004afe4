import type { Metadata } from "next";
import Link from "next/link";
import { AddressList } from "@/components/studio/addresses/address-list";
import { NewRedirectForm } from "@/components/studio/addresses/new-redirect-form";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { buttonClass } from "@/components/ui/button";
import { addressFilters } from "@/lib/studio/addresses/address-filters";
import { listRedirects } from "@/lib/studio/addresses/list-redirects";
import { editorPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "Addresses" };

export default async function AddressesPage({ searchParams }: PageProps<"/studio/addresses">) {
  await editorPage("/studio/addresses");
  const filters = addressFilters.parse(await searchParams);
  const [{ rows, next }, { zone }] = await Promise.all([listRedirects(filters), getBrand()]);
  const other = filters.view === "made" ? "former" : "made";
  const address = (change: Record<string, string>) =>
    `/studio/addresses?${new URLSearchParams({ q: filters.q, view: filters.view, ...change })}`;
  return (
    <>
      <PageHead title="Addresses">
        {filters.view === "made"
          ? "Redirects that somebody made or an import brought"
          : "Former addresses of stories and sections"}
      </PageHead>
      <NewRedirectForm />
      <ListSearch q={filters.q} label="Search addresses" />
      <p className="mb-2">
        <Link
          href={address({ view: other })}
          className="inline-block py-1 underline decoration-line-strong underline-offset-4"
        >
          {other === "former" ? "Former addresses of stories and sections" : "Redirects that somebody made"}
        </Link>
      </p>
      <AddressList rows={rows} zone={zone} none={noneOf(filters)} />
      {next && (
        <p className="mt-4">
          <Link href={address({ after: next })} className={buttonClass()} rel="next">
            Next
          </Link>
        </p>
      )}
    </>
  );
}

function noneOf({ q, view }: { q: string; view: string }): string {
  if (q) return "No address is like that.";
  return view === "made" ? "No redirects yet." : "Every story and section has its first address.";
}
