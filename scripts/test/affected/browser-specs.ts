/** Browser tests, as folders or files of e2e, by the folder or file of the source that they are about. The longest match counts. */
export const browserSpecs: Record<string, string[]> = {
  "app/(site)": ["e2e/site"],
  "app/(preview)": ["e2e/studio/preview"],
  "app/(staff)/studio/(editor)": ["e2e/studio/editor"],
  "app/(staff)/studio/(preview)": ["e2e/studio/preview"],
  "app/(staff)/studio/(shell)/(history)": ["e2e/studio/history"],
  "app/api": ["e2e/studio/editor/two-editors", "e2e/studio/editor/pictures.spec.ts"],
  "app/og": ["e2e/cards"],
  "app/media": ["e2e/site/machines.spec.ts"],
  "app/oembed": ["e2e/newsroom/correction-and-kill.spec.ts"],
  "app/sitemaps": ["e2e/site/machines.spec.ts"],
  "components/site": ["e2e/site"],
  "components/story-body": ["e2e/site/reading.spec.ts", "e2e/site/typography.spec.ts", "e2e/site/embeds.spec.ts"],
  "components/studio/editor/draft": ["e2e/studio/editor/two-editors", "e2e/studio/editor/writing.spec.ts"],
  "components/studio/editor/history": ["e2e/studio/history"],
  "components/ui": ["e2e/studio/shell"],
  "lib/newsroom/address": ["e2e/newsroom/rename-walk.spec.ts"],
  "lib/newsroom/lease": ["e2e/studio/editor/two-editors"],
  "lib/newsroom/media": ["e2e/studio/editor/pictures.spec.ts"],
  "lib/newsroom/schedule": ["e2e/studio/editor/schedule.spec.ts", "e2e/studio/schedule"],
  "lib/newsroom/section": ["e2e/studio/sections"],
  "lib/newsroom/settings": ["e2e/studio/settings"],
  "lib/newsroom/staff": ["e2e/studio/sign-in"],
  "lib/newsroom/story": ["e2e/newsroom/freshness.spec.ts", "e2e/studio/editor/publication/publishing.spec.ts"],
  "lib/newsroom/story/correction": ["e2e/studio/editor/corrections.spec.ts"],
  "lib/newsroom/story/embargo": ["e2e/studio/editor/embargo.spec.ts"],
  "lib/newsroom/story/version": ["e2e/studio/history"],
  "lib/platform/auth": ["e2e/studio/sign-in"],
  "lib/platform/cache": ["e2e/newsroom/freshness.spec.ts"],
  "lib/engines/share-cards": ["e2e/cards"],
  "lib/platform/http": ["e2e/site/documents.spec.ts", "e2e/site/routes.spec.ts", "e2e/newsroom/rename-walk.spec.ts"],
  "lib/site": ["e2e/site"],
  "lib/public/share": ["e2e/cards"],
  "lib/studio/editor/draft": ["e2e/studio/editor/two-editors"],
  "playwright.config.ts": ["e2e/site/reading.spec.ts"],
  "scripts/postgres": ["e2e/start"],
  "scripts/start": ["e2e/start"],
  "scripts/test": ["e2e/site/reading.spec.ts"],
};

/** Folders of one screen each, which has the same name in e2e/studio. */
const SCREENS = /^(?:app\/\(staff\)\/studio\/\(shell\)|components\/studio|lib\/studio)\/([\w-]+)\//;

/** The browser tests that a changed file of the source calls for; `has` says which screens have a folder of tests. */
export function specsFor(file: string, has: (folder: string) => boolean): string[] {
  const places = Object.keys(browserSpecs).filter((place) => file === place || file.startsWith(`${place}/`));
  const [nearest] = places.sort((a, b) => b.length - a.length);
  if (nearest) return browserSpecs[nearest] ?? [];
  const [, screen] = SCREENS.exec(file) ?? [];
  return screen && has(`e2e/studio/${screen}`) ? [`e2e/studio/${screen}`] : [];
}
