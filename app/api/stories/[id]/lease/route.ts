import { changeLease, readLease } from "@/lib/studio/editor/draft/change-lease";
import { handleEditorRequest } from "@/lib/studio/editor/draft/handle-editor-request";

type Context = RouteContext<"/api/stories/[id]/lease">;

export const GET = (request: Request, { params }: Context) => handleEditorRequest(request, params, readLease);

/** Takes, renews, asks for, answers and releases; a closing page sends its last one as a beacon. */
export const POST = (request: Request, { params }: Context) => handleEditorRequest(request, params, changeLease);
