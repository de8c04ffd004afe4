import { notFound } from "next/navigation";
import { studioPage } from "@/lib/studio/gate";

/** An address of the studio that no screen has: drawn for each request, as scripts of the studio need the nonce of their answer. */
export default async function MissingPage({ params }: PageProps<"/studio/[...rest]">): Promise<never> {
  const { rest } = await params;
  await studioPage(`/studio/${rest.join("/")}`);
  notFound();
}
