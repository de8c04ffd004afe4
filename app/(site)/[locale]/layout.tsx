import { layoutSite } from "@/lib/site/answers/problem";
import { SiteDocument } from "../site-document";

export const revalidate = 300;
export const dynamicParams = true;

export default async function SiteLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  return <SiteDocument site={await layoutSite(locale)}>{children}</SiteDocument>;
}
