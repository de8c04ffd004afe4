/**
 * The header in which a route says how long its body is. The framework takes Content-Length away from routes' answers; the server in front
 * sets it from this one, which is never sent.
 */
export const BODY_LENGTH = "x-masthead-length";
