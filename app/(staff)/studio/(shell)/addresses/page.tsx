import Link from "next/link";
import { AddressList } from "@/components/studio/addresses/address-list";
import { NewRedirectForm } from "@/components/studio/addresses/new-redirect-form";
import { ListSearch } from "@/components/studio/shell/list-search";
import { PageHead } from "@/components/studio/shell/page-head";
import { buttonClass } from "@/components/ui/button";
import { addressFilters } from "@/lib/studio/addresses/address-filters";
import { listRedirects } from "@/lib/studio/addresses/list-redirects";
import { screenPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("addresses.title");

export default async function AddressesPage({ searchParams }: PageProps<"/studio/addresses">) {
  await screenPage("addresses");
  const filters = addressFilters.parse(await searchParams);
  const [{ rows, next }, { zone }] = await Promise.all([listRedirects(filters), getBrand()]);
  const other = filters.view === "made" ? "former" : "made";
  const address = (change: Record<string, string>) =>
    `/studio/addresses?${new URLSearchParams({ q: filters.q, view: filters.view, ...change })}`;
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("addresses.title")}>
        {t(filters.view === "made" ? "addresses.made" : "addresses.former")}
      </PageHead>
      <NewRedirectForm />
      <ListSearch q={filters.q} label={t("addresses.search")} />
      <p className="mb-2">
        <Link
          href={address({ view: other })}
          className="inline-block py-1 underline decoration-line-strong underline-offset-4"
        >
          {t(other === "former" ? "addresses.former" : "addresses.showMade")}
        </Link>
      </p>
      <AddressList rows={rows} zone={zone} none={t(noneOf(filters))} />
      {next && (
        <p className="mt-4">
          <Link href={address({ after: next })} className={buttonClass()} rel="next">
            {t("addresses.next")}
          </Link>
        </p>
      )}
    </>
  );
}

function noneOf({ q, view }: { q: string; view: string }) {
  if (q) return "addresses.noMatch";
  return view === "made" ? "addresses.noRedirects" : "addresses.noFormer";
}
