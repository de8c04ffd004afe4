/** What an address answers: a page, nothing (404), withdrawn (410), too many searches (429), the portal's own trouble (503), or another place. */
export type Answer<Page> =
  | { status: 200; page: Page }
  | { status: 404 | 410 | 429 | 503; page?: undefined }
  | { status: 301 | 302 | 308; location: string; page?: undefined };

export const found = <Page>(page: Page): Answer<Page> => ({ status: 200, page });
