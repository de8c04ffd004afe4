import { machineVisit } from "@/lib/studio/gate";
import { privateRendition } from "@/lib/studio/media/private-rendition";

type Context = RouteContext<"/studio/media/[id]/[hash]/[file]">;

/** One size of a picture that readers may not see, for the preview of a page that shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  const { id, hash: version, file } = await params;
  const picture = await privateRendition(visit.actor, { id, version, file });
  if (!picture) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(new Uint8Array(picture.bytes), {
    headers: { "Content-Type": picture.contentType, "Cache-Control": "private, no-store" },
  });
}
