import { editingDoor } from "@/lib/studio/editing/editing-door";
import { readDraft } from "@/lib/studio/editing/read-draft";
import { receiveDraft } from "@/lib/studio/editing/receive-draft";

type Context = RouteContext<"/api/stories/[id]/draft">;

export const GET = (request: Request, { params }: Context) => editingDoor(request, params, readDraft);
export const PUT = (request: Request, { params }: Context) => editingDoor(request, params, receiveDraft);
