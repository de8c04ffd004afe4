import { changeLease, readLease } from "@/lib/studio/editing/change-lease";
import { editingDoor } from "@/lib/studio/editing/editing-door";

type Context = RouteContext<"/api/stories/[id]/lease">;

export const GET = (request: Request, { params }: Context) => editingDoor(request, params, readLease);

/** Takes, renews, asks for, answers and releases; a closing page sends its last one as a beacon. */
export const POST = (request: Request, { params }: Context) => editingDoor(request, params, changeLease);
