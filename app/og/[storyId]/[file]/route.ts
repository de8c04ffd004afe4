import { fileResponse, noFile } from "@/lib/platform/http/file-response";
import { getStoryCardFile } from "@/lib/site/share/story-card-file";

/** A public story's share image. */
export async function GET(request: Request, { params }: RouteContext<"/og/[storyId]/[file]">) {
  const { storyId, file } = await params;
  const card = await getStoryCardFile(storyId, file);
  if (card === "busy") return noFile(503);
  return card ? fileResponse(request, card) : noFile();
}

export { GET as HEAD };
