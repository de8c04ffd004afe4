import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS", "macOS"],
  ["Linux", "Linux"],
] as const;

/** What a User-Agent header says in words: "Firefox on Linux". */
export function browserName(t: Translate, userAgent: string): string {
  const first = (names: readonly (readonly [sign: string, name: string])[]) =>
    names.find(([sign]) => userAgent.includes(sign))?.[1];
  const browser = first(browsers) ?? t("account.aBrowser");
  const system = first(systems);
  return system ? t("account.browserOn", { browser, system }) : browser;
}
