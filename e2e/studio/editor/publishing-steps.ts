import { expect, type Page } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aDraft, db } from "../newsroom";

/** The lines under the editor's bar: all that holds a story, awaits it or has become of it. */
export const publishingLines = (page: Page) => page.getByRole("list", { name: "Publishing status" });

/** An instant so many seconds from now, with its seconds and no milliseconds. */
export const inSeconds = (seconds: number) => new Date(Math.ceil(Date.now() / 1_000 + seconds) * 1_000);

/** What a date field is given: the wall clock of a zone, with seconds. */
export function localTime(at: Date, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return format.format(at).replace(" ", "T");
}

/** An instant as the studio tells it, in the newsroom's zone; asked in the browser, whose names of zones may differ. */
export async function formatInZone(page: Page, at: Date): Promise<string> {
  const row = await db.setting.findUnique({ where: { key: "zone" } });
  return page.evaluate(
    ([iso, zone]) =>
      new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        second: new Date(iso ?? "").getUTCSeconds() === 0 ? undefined : "2-digit",
        timeZoneName: "short",
      }).format(new Date(iso ?? "")),
    [at.toISOString(), String(row?.value ?? "UTC")],
  );
}

/** Opens a story's publishing panel. */
export async function openPublishing(page: Page, storyId: string): Promise<void> {
  await page.goto(`/studio/stories/${storyId}`);
  await page.getByRole("tab", { name: "Publishing" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("Schedule");
}

/** A story that is live, made outside the browser; its lists and pages follow within the second. */
export async function published(headline: string, createdById?: string): Promise<{ storyId: string; path: string }> {
  const storyId = await aDraft(headline, createdById);
  const { draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const { path } = await inTransaction(db, (tx) =>
    publish(tx, clockActor, { storyId, versionId: draftVersionId ?? "" }),
  );
  return { storyId, path };
}

/** In the publish dialog that is open: asks for a later time. */
export async function chooseLater(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Now or later" }).click();
  await page.getByRole("menuitem", { name: "Publish later" }).click();
}
