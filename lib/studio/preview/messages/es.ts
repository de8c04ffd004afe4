import type { Translation } from "../../shell/text/translation";
import type { preview as english } from "./en";

export const preview: Translation<typeof english> = {
  title: "Vista previa",
  ofVersion: "Vista previa de la versión {n}",
  about: "Sobre esta vista previa",
  changed: "Modificado <time></time>",
  staffOnly: "Solo el personal con sesión iniciada ve esta página.",
  links: "Enlaces",
  edit: "Editar",
  width: "Ancho",
  screen: { phone: "Teléfono", tablet: "Tableta", desktop: "Ordenador" },
  frame: "La página como la ven los lectores",
  openAlone: "Abrir en una pestaña nueva",
  from: "De {host}",
  refresh: "Actualizar la tarjeta",
  card: "Tarjeta para compartir",
  leadPicture: "Imagen principal",
  lifetime: {
    x: "Muestra la misma tarjeta durante una semana, más o menos.",
    facebook: "Muestra la misma tarjeta hasta 30 días, o hasta que se actualiza.",
    linkedin: "Muestra la misma tarjeta unos 7 días, o hasta que se actualiza.",
    whatsapp: "El teléfono de quien envía pone la tarjeta en el mensaje: una tarjeta enviada ya no cambia.",
    slack: "Muestra la misma tarjeta unos 30 minutos.",
    mastodon: "Cada servidor muestra su propia tarjeta unos 14 días.",
    bluesky: "La tarjeta forma parte de la publicación: una vez publicada, ya no cambia.",
    discover: "Cambia cuando Google vuelve a leer la página, normalmente en unas horas.",
  },
};
