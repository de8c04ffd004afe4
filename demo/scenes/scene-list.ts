import type { Scene } from "../drawing/scene";
import { chamber } from "./chamber";
import { coastMap } from "./coast-map";
import { containers } from "./containers";
import { courthouse } from "./courthouse";
import { harbour } from "./harbour";
import { laboratory } from "./laboratory";
import { land } from "./land";
import { lighthouse } from "./lighthouse";
import { market } from "./market";
import { money } from "./money";
import { observatory } from "./observatory";
import { passage } from "./passage";
import { crowd } from "./people/crowd";
import { portrait } from "./people/portrait";
import { stadium } from "./people/stadium";
import { voices } from "./people/voices";
import { room } from "./room";
import { stage } from "./stage";
import { stormSea } from "./storm-sea";
import { tramStreet } from "./tram-street";

export const sceneList = {
  chamber,
  coastMap,
  containers,
  courthouse,
  crowd,
  harbour,
  laboratory,
  land,
  lighthouse,
  market,
  money,
  observatory,
  passage,
  portrait,
  room,
  stadium,
  stage,
  stormSea,
  tramStreet,
  voices,
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof sceneList;
