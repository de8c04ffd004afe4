import { iconResponse } from "@/lib/site/share/icon-response";

export async function GET(request: Request, { params }: RouteContext<"/icons/[file]">) {
  return iconResponse(request, (await params).file);
}

export { GET as HEAD };
