import { fileResponse, noFile } from "@/lib/platform/http/file-response";
import { getPicture } from "@/lib/public/media/picture-file";

type Context = RouteContext<"/media/[id]/[hash]/[file]">;

/** One size of a public picture. */
export async function GET(request: Request, { params }: Context) {
  const { id, hash, file } = await params;
  const picture = await getPicture(id, hash, file);
  if (picture === "busy") return noFile(503);
  return picture ? fileResponse(request, picture) : noFile();
}

export { GET as HEAD };
