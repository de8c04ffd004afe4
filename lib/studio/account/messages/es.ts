import type { Translation } from "../../shell/text/translation";
import type { account as english } from "./en";

export const account: Translation<typeof english> = {
  temporary: "Su contraseña es de un solo uso. Elija una propia para continuar.",
  language: "Idioma del estudio",
  browserLanguage: "Según el navegador",
  password: "Contraseña",
  sessions: "Dónde ha iniciado sesión",
  passwordChanged: "La contraseña se ha cambiado. Todas las demás sesiones están cerradas.",
  current: "Contraseña actual",
  next: "Contraseña nueva",
  again: "Contraseña nueva otra vez",
  atLeast: "Al menos {count} caracteres",
  mismatch: "no coincide",
  changing: "Cambiando…",
  change: "Cambiar la contraseña",
  sessionList: "Sesiones",
  thisOne: "esta",
  times: "desde <since></since>, vista por última vez <seen></seen>",
  end: "Cerrar",
  signOut: "Cerrar sesión",
  signOutEverywhere: "Cerrar sesión en todas partes",
  aBrowser: "Un navegador",
  browserOn: "{browser} en {system}",
};
