import { editingDoor } from "@/lib/studio/editor/draft/draft-api";
import { readDraft } from "@/lib/studio/editor/draft/read-draft";
import { receiveDraft } from "@/lib/studio/editor/draft/receive-draft";

type Context = RouteContext<"/api/stories/[id]/draft">;

export const GET = (request: Request, { params }: Context) => editingDoor(request, params, readDraft);
export const PUT = (request: Request, { params }: Context) => editingDoor(request, params, receiveDraft);
