/** Why nothing was fetched. `address` also stands for a port or a scheme that is not allowed, `answer` for a status that is not 2xx. */
type FetchFaultCode = "address" | "unreachable" | "timeout" | "redirects" | "answer" | "type" | "size";

/** Thrown where an address outside the portal gives nothing that may be used; the message names the cause. */
export class FetchFault extends Error {
  override readonly name = "FetchFault";

  constructor(
    readonly code: FetchFaultCode,
    message: string,
    /** HTTP status, where there was an answer */
    readonly status?: number,
  ) {
    super(message);
  }
}
