import { FRAME_SOURCES } from "@/lib/platform/http/front/headers/frame-sources";
import type { Provider } from "../provider";

const PEN = /^\/([\w-]+)\/(?:pen|embed|full|details)\/(?:preview\/)?([A-Za-z0-9]{5,40})\/?$/;
const MAP_HEIGHT = { height: 450 };
const GRAPHIC_HEIGHT = { height: 500 };
const TILE_PIXELS = 256;
/** Of the map in a story's column */
const MAP_PIXELS = { width: 640, height: 450 };

const number = (text: string | null | undefined) => (text && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null);
const isOnEarth = (lat: number, lon: number) => Math.abs(lat) <= 85 && Math.abs(lon) <= 180;

/** West, south, east and north of what a zoom of the usual map tiles shows around a point. */
function boundsOf(lat: number, lon: number, zoom: number): string {
  const degrees = 360 / (TILE_PIXELS * 2 ** zoom);
  const [x, y] = [
    (MAP_PIXELS.width / 2) * degrees,
    (MAP_PIXELS.height / 2) * degrees * Math.cos((lat * Math.PI) / 180),
  ];
  return [lon - x, lat - y, lon + x, lat + y].map((value) => value.toFixed(5)).join(",");
}

/** Charts, maps, documents and code, each in a frame of its site. */
export const graphics: readonly Provider[] = [
  {
    name: "Datawrapper",
    hosts: ["datawrapper.dwcdn.net", "datawrapper.de"],
    oembed: "https://api.datawrapper.de/v3/oembed?format=json",
    match({ hostname, pathname }) {
      const [, id] =
        (hostname.endsWith("dwcdn.net") ? /^\/(\w{5})(?:\/\d+)?\/?$/ : /^\/_\/(\w{5})\/?$/).exec(pathname) ?? [];
      if (!id) return null;
      const address = `https://datawrapper.dwcdn.net/${id}/` as const;
      return { id, address, frame: { src: `${FRAME_SOURCES.datawrapper}${id}/`, shape: GRAPHIC_HEIGHT } };
    },
  },
  {
    name: "Flourish",
    hosts: ["public.flourish.studio", "flo.uri.sh"],
    oembed: "https://app.flourish.studio/api/v1/oembed",
    match({ pathname }) {
      const [, kind, number] = /^\/(visualisation|story)\/(\d+)(?:\/embed)?\/?$/.exec(pathname) ?? [];
      if (!kind || !number) return null;
      return {
        id: `${kind}/${number}`,
        address: `https://public.flourish.studio/${kind}/${number}/`,
        frame: { src: `${FRAME_SOURCES.flourish}${kind}/${number}/embed`, shape: { height: 600 } },
      };
    },
  },
  {
    name: "Infogram",
    hosts: ["infogram.com", "e.infogram.com"],
    oembed: "https://infogram.com/oembed?format=json",
    match({ pathname }) {
      const [, id] = /^\/([a-z0-9][\w-]{7,150})\/?$/i.exec(pathname) ?? [];
      // Charts end with a code; pages of the company are words alone.
      if (!id || !/\d/.test(id)) return null;
      return {
        id,
        address: `https://infogram.com/${id}`,
        frame: { src: `${FRAME_SOURCES.infogram}${id}?src=embed`, shape: { height: 600 } },
      };
    },
  },
  {
    name: "Google Maps",
    hosts: ["google.com", "maps.google.com"],
    match({ hostname, pathname, searchParams }) {
      const shown = searchParams.get("pb");
      if (pathname === "/maps/embed" && shown) {
        const address = `https://www.google.com/maps/embed?pb=${encodeURIComponent(shown)}` as const;
        return { id: shown, address, frame: { src: address, shape: MAP_HEIGHT } };
      }
      if (hostname !== "maps.google.com" && !/^\/maps(?:\/|$)/.test(pathname)) return null;
      const [, name] = /^\/maps\/(?:place|search)\/([^/@]+)/.exec(pathname) ?? [];
      const [, lat, lon, zoom] = /\/@(-?[\d.]+),(-?[\d.]+)(?:,(\d+)(?:\.\d+)?z)?/.exec(pathname) ?? [];
      const place =
        decoded(name) ?? searchParams.get("q") ?? searchParams.get("query") ?? (lat && lon && `${lat},${lon}`);
      if (!place) return null;
      const query = new URLSearchParams({ q: place, ...(zoom ? { z: zoom } : {}) });
      const at = lat && lon ? `/@${lat},${lon},${zoom ?? 15}z` : "";
      return {
        id: query.toString(),
        address: name
          ? `https://www.google.com/maps/place/${name}${at}`
          : `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`,
        frame: { src: `${FRAME_SOURCES.googleMapsSearch}?${query}&output=embed`, shape: MAP_HEIGHT },
      };
    },
  },
  {
    name: "OpenStreetMap",
    hosts: ["openstreetmap.org"],
    match({ pathname, searchParams, hash }) {
      if (pathname !== "/") return null;
      const [, zoom, ...centre] = /^#map=(\d+(?:\.\d+)?)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
      const marker = [number(searchParams.get("mlat")), number(searchParams.get("mlon"))];
      const [lat = null, lon = null] = marker.includes(null) ? centre.map(number) : marker;
      if (lat === null || lon === null || !isOnEarth(lat, lon)) return null;
      const scale = Math.min(19, Math.round(number(zoom) ?? number(searchParams.get("zoom")) ?? 15));
      const mark = marker.includes(null) ? "" : `&marker=${lat}%2C${lon}`;
      return {
        id: `${scale}/${lat}/${lon}${mark}`,
        address: `https://www.openstreetmap.org/${mark && `?mlat=${lat}&mlon=${lon}`}#map=${scale}/${lat}/${lon}`,
        frame: {
          src: `${FRAME_SOURCES.openStreetMap}?bbox=${encodeURIComponent(boundsOf(lat, lon, scale))}&layer=mapnik${mark}`,
          shape: MAP_HEIGHT,
        },
      };
    },
  },
  {
    name: "CodePen",
    hosts: ["codepen.io"],
    oembed: "https://codepen.io/api/oembed?format=json",
    match({ pathname }) {
      const [, user, id] = PEN.exec(pathname) ?? [];
      if (!user || !id) return null;
      return {
        id,
        address: `https://codepen.io/${user}/pen/${id}`,
        frame: { src: `${FRAME_SOURCES.codepen}${user}/embed/${id}?default-tab=result`, shape: { height: 400 } },
      };
    },
  },
  {
    name: "DocumentCloud",
    hosts: ["documentcloud.org", "embed.documentcloud.org", "beta.documentcloud.org"],
    oembed: "https://api.www.documentcloud.org/api/oembed.json",
    match({ pathname }) {
      const [, id] = /^\/documents\/(\d+(?:-[\w-]+)?)(?:\.html|\/)?$/.exec(pathname) ?? [];
      if (!id) return null;
      return {
        id,
        address: `https://www.documentcloud.org/documents/${id}/`,
        frame: { src: `${FRAME_SOURCES.documentcloud}${id}/?embed=1`, shape: { height: 700 } },
      };
    },
  },
];

function decoded(part: string | undefined): string | null {
  try {
    return part ? decodeURIComponent(part.replaceAll("+", " ")) : null;
  } catch {
    return null;
  }
}
