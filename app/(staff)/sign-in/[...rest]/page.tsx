import { notFound } from "next/navigation";

/** Below the sign-in page there is nothing: drawn for each request, as its scripts need the nonce of their answer. */
export default function MissingPage(): never {
  notFound();
}
