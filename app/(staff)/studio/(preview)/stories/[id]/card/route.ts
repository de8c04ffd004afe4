import { machineVisit } from "@/lib/studio/gate";
import { draftCard } from "@/lib/studio/preview/draft-card";

const headers = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** The share card that a story's draft would have, for those who may read the draft. */
export async function GET(_request: Request, { params }: RouteContext<"/studio/stories/[id]/card">): Promise<Response> {
  const visit = await machineVisit();
  if (visit instanceof Response) return visit;
  const { id } = await params;
  const card = await draftCard(visit.actor, id);
  if (!card) return new Response(null, { status: 404, headers });
  if (card === "busy") return new Response(null, { status: 503, headers: { ...headers, "Retry-After": "2" } });
  return new Response(new Uint8Array(card.bytes), { headers: { ...headers, "Content-Type": card.contentType } });
}
