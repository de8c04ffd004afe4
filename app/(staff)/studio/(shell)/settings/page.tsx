import type { Metadata } from "next";
import { SettingsForm } from "@/components/studio/settings/settings-form";
import { PageHead } from "@/components/studio/shell/page-head";
import { administratorPage } from "@/lib/studio/gate";
import { getBrand } from "@/lib/studio/shell/brand";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await administratorPage("/studio/settings");
  const { siteUrl, ...settings } = await getBrand();
  return (
    <>
      <PageHead title="Settings">Public address: {siteUrl}</PageHead>
      <SettingsForm settings={settings} zones={Intl.supportedValuesOf("timeZone")} />
    </>
  );
}
