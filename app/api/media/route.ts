import { isSameSite } from "@/lib/platform/http/is-same-site";
import { machineVisit } from "@/lib/studio/gate";
import { receivePicture } from "@/lib/studio/media/receive-picture";
import { machineAnswer } from "@/lib/studio/shell/machine-answer";

/** Uploads one picture: the request's body is the file. */
export async function POST(request: Request): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  if (!isSameSite(request)) {
    return Response.json(
      { code: "not-permitted", message: "Uploads come from the studio's own pages." },
      { status: 403 },
    );
  }
  return machineAnswer(() => receivePicture(visit.actor, request), 201);
}
