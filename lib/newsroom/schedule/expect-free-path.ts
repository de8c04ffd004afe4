import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Story } from "@/prisma/generated/client";
import { expectClaimable } from "../address/claim-path";
import { Refusal } from "../refusal";
import { readSettings } from "../settings/save-settings";
import { pathOf } from "../story/publication/path-of";

/**
 * Refuses `address-taken` where the address that a story gets at an instant is another's by then: of a story, of a redirect, or of
 * a story that is promised to come out there; `needs-confirmation` where it is a former one of another story. Who was public before
 * keeps the address that it has.
 */
export async function expectFreePath(
  tx: Tx,
  story: Story & { section: { slug: string } },
  runAt: Date,
  isConfirmed: boolean,
): Promise<void> {
  if (story.path) return;
  const settings = await readSettings(tx);
  const path = pathOf(story, runAt, settings);
  await expectClaimable(tx, { storyId: story.id, to: path, isConfirmed });
  const promises = await tx.scheduledAction.findMany({
    where: {
      ...{ state: "pending", kind: "publish", storyId: { not: story.id } },
      story: { path: null, slug: story.slug, sectionId: story.sectionId, lang: story.lang },
    },
    include: { story: { include: { section: true } } },
  });
  if (!promises.some((promise) => pathOf(promise.story, promise.runAt, settings) === path)) return;
  throw new Refusal(
    "address-taken",
    sentence`The address ${path} is reserved for another story: give this one another slug.`,
    [{ path: "slug", message: "is taken on that day" }],
  );
}
