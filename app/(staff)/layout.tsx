import "./studio.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { LimitNotice } from "@/components/studio/shell/limits/limit-notice";
import { TextProvider } from "@/components/studio/shell/text-provider";
import { studioMessages } from "@/lib/studio/shell/text/studio-messages";
import { studioText } from "@/lib/studio/shell/text/studio-text";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const studio = (await studioText()).t("shell.studio");
  return {
    title: { default: studio, template: `%s · ${studio}` },
    robots: { index: false, follow: false, noarchive: true },
    referrer: "no-referrer",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#161614" },
  ],
};

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const { lang, dir } = await studioText();
  return (
    <html lang={lang} dir={dir}>
      <body>
        <TextProvider lang={lang} messages={studioMessages(lang)}>
          {children}
          <LimitNotice />
        </TextProvider>
      </body>
    </html>
  );
}
