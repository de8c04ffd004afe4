import type { Translation } from "../../shell/text/translation";
import type { people as english } from "./en";

export const people: Translation<typeof english> = {
  title: "Personas",
  openLabel: "Abrir una cuenta",
  name: "Nombre",
  email: "Correo electrónico",
  role: "Rol",
  opening: "Abriendo…",
  open: "Abrir cuenta",
  oneTime: "Contraseña de un solo uso de {email}: <password></password>",
  oneTimeHint: "Comuníquela ahora; no se volverá a mostrar. Se cambia al iniciar sesión por primera vez.",
  closed: "Cerrada",
  notSignedIn: "Sin sesión",
  sessions: "{count, plural, one {# sesión} other {# sesiones}}",
  lastSeen: "última vez <time></time>",
  roleOf: "Rol de {name}",
  authorOf: "Autor de {name}",
  noAuthor: "Ningún autor",
  endSessions: "Cerrar sesiones",
  endSessionsAsk: "¿Cerrar todas las sesiones de {name}?",
  newPassword: "Contraseña nueva",
  newPasswordAsk: "¿Dar a {name} una contraseña nueva de un solo uso? La actual deja de funcionar enseguida.",
  openAgain: "Reabrir",
  close: "Cerrar",
  closeAsk: "¿Cerrar la cuenta de {name}? La sesión se cierra enseguida; lo escrito se conserva.",
};
