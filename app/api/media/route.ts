import { machineVisit } from "@/lib/studio/gate";
import { receivePicture } from "@/lib/studio/media/receive-picture";
import { machineAnswer } from "@/lib/studio/shell/machine-answer";

/** Uploads one picture: the request's body is the file. */
export async function POST(request: Request): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  return machineAnswer(() => receivePicture(visit.actor, request), 201);
}
