import { fileResponse, noFile } from "@/lib/platform/http/file-response";
import { getCardFile } from "@/lib/site/share/card-file";

/** The share image of a public story, section, author or front page. */
export async function GET(request: Request, { params }: RouteContext<"/og/[subject]/[file]">) {
  const { subject, file } = await params;
  const card = await getCardFile(subject, file);
  return card ? fileResponse(request, card) : noFile();
}

export { GET as HEAD };
