import { receiveEmbed } from "@/lib/studio/editor/embeds/receive-embed";
import { machineVisit } from "@/lib/studio/gate";
import { machineAnswer } from "@/lib/studio/shell/machine-answer";

/** What a web address shows, for an embed: `{ "url": "https://…" }`. That its site gives nothing is an answer too, with `code` and `message`. */
export async function POST(request: Request): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  return machineAnswer(async () => receiveEmbed(visit.actor, await request.json().catch(() => null)), 200, [
    "not-found",
  ]);
}
