import { expect, test } from "vitest";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { aMember } from "../a-member";
import { aDraft, aPublicStory } from "../a-story";
import { rolledBack } from "../rolled-back";
import { findBroken } from "./find-broken";

/** What half a transaction would leave, and the finding that must follow. */
const halves: [sabotage: string, finding: RegExp][] = [
  ["delete from story_search", /search, related stories/],
  ["delete from story_keyword", /search, related stories/],
  ["delete from outbox_job", /without its one event/],
  ["delete from outbox_job where consumer = 'ping-hub'", /not every consumer/],
  [
    `insert into outbox_job (event_id, event, consumer, story_id, payload)
      select gen_random_uuid(), event, consumer, story_id, payload from outbox_job`,
    /without its one event/,
  ],
  ["delete from cache_touch", /expires no page/],
  ["update story set live_version_id = null where path is not null", /public without a whole live version/],
  ["update story set path = null where path is not null", /public without a whole live version/],
  ["update story set state = 'correcting' where path is not null", /state and draft disagree/],
  ["update scheduled_action set state = 'cancelled'", /state and schedule disagree/],
  ["update scheduled_action set state = 'done'", /not carried out exactly once/],
  ["update scheduled_action set state = 'failed'", /given up/],
  ["update vocabulary set stories = stories + 1 where word = ''", /miscounts/],
  [
    "insert into embargo (id, story_id, zone) select gen_random_uuid(), id, 'UTC' from story where path is not null",
    /under an embargo/,
  ],
  ["update story set state = 'killed' where path is null", /still promised/],
  ["insert into url_alias (path) select path from story where path is not null", /leads elsewhere/],
  [
    "insert into correction (id, story_id, kind, text) select gen_random_uuid(), id, 'update', 'x' from story",
    /not in the log once/,
  ],
  ["update story set slug = 'ferry-7-leaves' where path is null", /different saves/],
];

test.each(halves)("%s is found", (sabotage, finding) =>
  rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    await aPublicStory(tx);
    const { storyId, versionId } = await aDraft(tx, { headline: "Ferry 1 leaves" });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at, zone: "UTC" });
    expect(await findBroken(tx)).toEqual([]);
    await tx.$executeRawUnsafe(sabotage);
    expect((await findBroken(tx)).join("\n")).toMatch(finding);
  }),
);
