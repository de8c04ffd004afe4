import { handleEditorRequest } from "@/lib/studio/editor/draft/handle-editor-request";
import { readDraft } from "@/lib/studio/editor/draft/read-draft";
import { receiveDraft } from "@/lib/studio/editor/draft/receive-draft";

type Context = RouteContext<"/api/stories/[id]/draft">;

export const GET = (request: Request, { params }: Context) => handleEditorRequest(request, params, readDraft);
export const PUT = (request: Request, { params }: Context) => handleEditorRequest(request, params, receiveDraft);
