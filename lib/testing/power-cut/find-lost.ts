import type { Database } from "@/lib/platform/db/database";
import type { Acknowledged } from "./acknowledged";

type Of<Verb extends Acknowledged["verb"]> = Extract<Acknowledged, { verb: Verb }>;

const markOf = (headline: string) => Number(/\d+/.exec(headline)?.[0]);
const pair = (row: { storyId: string | null; versionId: string | null }) => `${row.storyId} at ${row.versionId}`;

/** What was acknowledged and is not there, or is there twice; one line a finding. */
export async function findLost(db: Database, said: Acknowledged[]): Promise<string[]> {
  const of = <Verb extends Acknowledged["verb"]>(verb: Verb) =>
    said.filter((line): line is Of<Verb> => line.verb === verb);
  return [
    ...(await lostTexts(db, [...of("create"), ...of("save")])),
    ...(await lostPublications(db, of("publishing"), of("publish"))),
    ...(await lostSchedules(db, of("schedule"), of("due"))),
    ...(await lostPictures(db, of("upload"))),
  ];
}

async function lostTexts(db: Database, texts: (Of<"create"> | Of<"save">)[]): Promise<string[]> {
  const versions = new Map((await db.storyVersion.findMany()).map((version) => [version.id, version]));
  const stories = new Map((await db.story.findMany()).map((story) => [story.id, story]));
  return texts.flatMap((text) => {
    const { storyId, versionId, mark } = text;
    const [version, story] = [versions.get(versionId), stories.get(storyId)];
    if (!version || !story) return [`text ${mark} of ${storyId} is gone`];
    const found = markOf(version.headline);
    const isSame = text.verb === "save" && text.manual;
    const problems = found < mark || (isSame && found !== mark) ? [`text ${mark} of ${storyId} reads ${found}`] : [];
    const isOlder = text.verb === "save" && story.rev < text.rev;
    return isOlder ? [...problems, `${storyId} is at revision ${story.rev}, before ${text.rev}`] : problems;
  });
}

const countPairs = (rows: { storyId: string | null; versionId: string | null }[]) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(pair(row), (counts.get(pair(row)) ?? 0) + 1);
  return counts;
};

async function lostPublications(
  db: Database,
  attempts: Of<"publishing">[],
  publications: Of<"publish">[],
): Promise<string[]> {
  const events = countPairs(await db.auditEvent.findMany({ where: { action: "story.publish", actorKind: "staff" } }));
  const tried = countPairs(attempts);
  const done = countPairs(publications.filter(({ isChange }) => isChange));
  const lost = [...done].filter(([key, times]) => (events.get(key) ?? 0) < times);
  const doubled = [...events].filter(([key, times]) => times > (tried.get(key) ?? 0));
  return [
    ...lost.map(([key]) => `the publication of ${key} is gone`),
    ...doubled.map(([key]) => `${key} was published more often than anybody tried`),
  ];
}

async function lostSchedules(db: Database, schedules: Of<"schedule">[], due: Of<"due">[]): Promise<string[]> {
  const actions = new Map((await db.scheduledAction.findMany()).map((action) => [action.id, action]));
  const gone = schedules.filter(({ actionId, versionId }) => actions.get(actionId)?.versionId !== versionId);
  const undone = due.filter(({ actionId }) => actions.get(actionId)?.state !== "done");
  const twice = due.filter((one, place) => due.findIndex(({ actionId }) => actionId === one.actionId) !== place);
  return [
    ...gone.map(({ actionId }) => `the schedule ${actionId} is gone or pins another version`),
    ...undone.map(({ actionId }) => `the scheduled action ${actionId} was carried out and is not done`),
    ...twice.map(({ actionId }) => `the scheduled action ${actionId} was carried out twice`),
  ];
}

async function lostPictures(db: Database, uploads: Of<"upload">[]): Promise<string[]> {
  const known = new Set((await db.media.findMany({ select: { id: true } })).map(({ id }) => id));
  return uploads.filter(({ mediaId }) => !known.has(mediaId)).map(({ mediaId }) => `the picture ${mediaId} is gone`);
}
