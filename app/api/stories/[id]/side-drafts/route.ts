import { editingDoor } from "@/lib/studio/editor/draft/draft-api";
import { keepSideDraft, listSideDrafts } from "@/lib/studio/editor/draft/side-drafts";

type Context = RouteContext<"/api/stories/[id]/side-drafts">;

export const GET = (request: Request, { params }: Context) => editingDoor(request, params, listSideDrafts);
export const POST = (request: Request, { params }: Context) => editingDoor(request, params, keepSideDraft);
