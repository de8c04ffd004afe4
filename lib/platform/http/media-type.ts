/** The media type of a Content-Type header, in lower case and without its parameters (RFC 9110, 8.3.1); empty where there is none. */
export const mediaTypeOf = (contentType: string | null | undefined) =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
