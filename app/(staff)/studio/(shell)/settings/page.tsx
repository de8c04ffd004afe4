import { SettingsForm } from "@/components/studio/settings/settings-form";
import { PageHead } from "@/components/studio/shell/page-head";
import { screenPage } from "@/lib/studio/gate";
import { settingFields } from "@/lib/studio/settings/setting-fields";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("settings.title");

export default async function SettingsPage() {
  await screenPage("settings");
  const { siteUrl, ...settings } = await getBrand();
  const { t } = await studioText();
  return (
    <>
      <PageHead title={t("settings.title")}>{t("settings.publicAddress", { address: siteUrl })}</PageHead>
      <SettingsForm
        groups={settingFields(t, settings)}
        settings={settings}
        zones={Intl.supportedValuesOf("timeZone")}
      />
    </>
  );
}
