import { handleEditorRequest } from "@/lib/studio/editor/draft/handle-editor-request";
import { keepSideDraft, listSideDrafts } from "@/lib/studio/editor/draft/side-drafts";

type Context = RouteContext<"/api/stories/[id]/side-drafts">;

export const GET = (request: Request, { params }: Context) => handleEditorRequest(request, params, listSideDrafts);
export const POST = (request: Request, { params }: Context) => handleEditorRequest(request, params, keepSideDraft);
