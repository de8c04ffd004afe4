import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Ajustes",
  publicAddress: "Dirección pública: {address}",
  saved: "Guardado. Los lectores lo verán en la próxima página.",
  name: "Nombre de la redacción",
  tagline: "Lema ({lang})",
  languages: "Idiomas",
  languagesHint:
    "En el orden del menú, por ejemplo: en ar. El primero no lleva prefijo en las direcciones; cambiarlo cambia todas.",
  zone: "Zona horaria",
  zoneHint: "Una zona IANA, por ejemplo Europe/Paris",
  accent: "Acento, claro",
  accentDark: "Acento, oscuro",
  paper: "Papel, claro",
  headlines: "Titulares",
  text: "Texto",
  density: "Densidad de las portadas",
  airy: "Amplia",
  compact: "Compacta",
  policies: "Cómo trabaja la redacción, para los buscadores",
  policy: {
    publishingPrinciples: "Página de principios editoriales",
    ethicsPolicy: "Página de la política ética",
    masthead: "Página de las personas de la redacción",
  },
  policyPlaceholder: "/about o https://…",
  requireTwo: "Levantar un embargo antes de tiempo requiere a una segunda persona",
  requireTwoHint: "Una lo pide con un motivo, otra lo confirma. Hasta entonces rige el embargo.",
  saving: "Guardando…",
  save: "Guardar ajustes",
};
