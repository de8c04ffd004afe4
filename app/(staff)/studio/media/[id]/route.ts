import { machineVisit } from "@/lib/studio/gate";
import { privatePicture } from "@/lib/studio/media/private-picture";

const DEFAULT_WIDTH = 640;

/** A picture for signed-in staff, whether readers may see it or not. */
export async function GET(request: Request, { params }: RouteContext<"/studio/media/[id]">): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  const { id } = await params;
  const width = Number(new URL(request.url).searchParams.get("w")) || DEFAULT_WIDTH;
  const picture = await privatePicture(visit.actor, id, width);
  if (!picture) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(new Uint8Array(picture), {
    headers: { "Content-Type": "image/webp", "Cache-Control": "private, no-store" },
  });
}
