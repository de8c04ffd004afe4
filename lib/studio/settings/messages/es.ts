import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Ajustes",
  publicAddress: "Dirección pública: {address}",
  groups: {
    newsroom: "La redacción",
    editions: "Idiomas y hora",
    colours: "Colores",
    layout: "Tipos de letra y densidad",
    policies: "Cómo trabaja la redacción, para los buscadores",
    publishing: "Embargos",
  },
  fields: {
    name: { label: "Nombre de la redacción" },
    names: { label: "Nombre de la redacción ({lang})" },
    taglines: { label: "Lema ({lang})" },
    languages: {
      label: "Idiomas",
      hint: "En el orden del menú, por ejemplo: en ar. El primero no lleva prefijo en las direcciones; cambiarlo cambia todas.",
    },
    zone: { label: "Zona horaria", hint: "Una zona IANA, por ejemplo Europe/Paris" },
    accent: { label: "Acento, claro" },
    accentDark: { label: "Acento, oscuro" },
    paper: { label: "Papel, claro" },
    headlineFont: { label: "Titulares" },
    textFont: { label: "Texto" },
    density: { label: "Densidad de las portadas" },
    publishingPrinciples: { label: "Página de principios editoriales" },
    ethicsPolicy: { label: "Página de la política ética" },
    masthead: { label: "Página de las personas de la redacción" },
    requireTwo: {
      label: "Levantar un embargo antes de tiempo requiere a una segunda persona",
      hint: "Una lo pide con un motivo, otra lo confirma. Hasta entonces rige el embargo.",
    },
  },
  options: {
    density: { airy: "Amplia", compact: "Compacta" },
  },
  addressPlaceholder: "/about o https://…",
  saving: "Guardando…",
  save: "Guardar ajustes",
  saved: "Guardado. Los lectores lo verán en la próxima página.",
  notSaved: "No se ha guardado. Los campos marcados dicen por qué.",
};
