import { hairBack, hairFront } from "../../drawing/portrait-hair";
import type { PortraitLook, Scene } from "../../drawing/scene";
import {
  box,
  circle,
  clipped,
  ellipse,
  gradient,
  path,
  picture,
  polygon,
  rect,
  stipple,
  stroke,
} from "../../drawing/svg";

const plain: PortraitLook = {
  skin: "#d79f76",
  hair: "#2b211f",
  style: "crop",
  coat: "#27406b",
  ground: "#e9b79a",
  collar: "shirt",
};

const torso = "M100 1310C120 1020 240 930 420 890L600 960L780 890C960 930 1080 1020 1100 1310Z";

function clothes(look: PortraitLook, ink: string, paper: string, accent: string) {
  const parts = [path(torso, look.coat)];
  if (look.collar === "shirt")
    parts.push(
      polygon(
        [
          [440, 868],
          [600, 1010],
          [520, 1060],
          [400, 900],
        ],
        paper,
      ),
      polygon(
        [
          [760, 868],
          [600, 1010],
          [680, 1060],
          [800, 900],
        ],
        paper,
      ),
    );
  if (look.collar === "lapel") {
    parts.push(
      polygon(
        [
          [470, 880],
          [730, 880],
          [600, 1210],
        ],
        paper,
      ),
      polygon(
        [
          [430, 880],
          [600, 1210],
          [470, 1210],
          [360, 1010],
          [420, 1000],
          [380, 930],
        ],
        ink,
      ),
      polygon(
        [
          [770, 880],
          [600, 1210],
          [730, 1210],
          [840, 1010],
          [780, 1000],
          [820, 930],
        ],
        ink,
      ),
    );
  }
  if (look.collar === "roll")
    parts.push(
      path("M450 800Q600 870 750 800L772 930Q600 1010 428 930Z", accent),
      stroke("M446 850Q600 920 754 850", ink, 5, `opacity="0.35"`),
    );
  if (look.collar === "crew") parts.push(path("M430 886Q600 1040 770 886L800 900Q600 1100 400 900Z", accent));
  if (look.collar === "scarf")
    parts.push(
      path("M420 830Q600 930 780 830L830 930Q600 1060 370 930Z", accent),
      polygon(
        [
          [640, 960],
          [760, 930],
          [800, 1210],
          [660, 1210],
        ],
        accent,
      ),
      stroke("M660 1000L700 1200M420 910Q600 1000 790 900", ink, 6, `opacity="0.3"`),
    );
  return parts.join("");
}

function features(look: PortraitLook, ink: string) {
  const brow = look.style === "scarf" ? "#2b211f" : look.style === "bald" || look.older ? "#6f6a66" : look.hair;
  const lips = look.beard === "full" ? "#a4523f" : "#b4503f";
  const parts = [
    stroke("M482 500Q525 470 566 494M640 494Q684 470 722 500", brow, 15),
    ellipse(526, 552, 15, 18, ink),
    ellipse(682, 552, 15, 18, ink),
    stroke("M496 540Q526 514 558 540M652 540Q682 514 712 540", ink, 7),
    path("M612 540C622 600 642 640 650 664C630 684 596 680 584 668C600 664 606 620 612 540Z", "#000", `opacity="0.16"`),
    stroke("M584 670Q612 690 648 666", ink, 6, `opacity="0.6"`),
    path("M540 748Q575 730 606 742Q640 730 672 748Q608 800 540 748Z", lips),
    stroke("M540 748Q606 764 672 748", ink, 5, `opacity="0.65"`),
  ];
  if (look.older)
    parts.push(
      stroke(
        "M462 600q14 18 36 18M744 600q-14 18 -36 18M500 690q-14 26 0 56M708 690q14 26 0 56M520 424q90 -18 170 0",
        ink,
        4,
        `opacity="0.35"`,
      ),
    );
  if (look.glasses === "round")
    parts.push(
      circle(524, 552, 62, "none", `stroke="${ink}" stroke-width="12"`),
      circle(686, 552, 62, "none", `stroke="${ink}" stroke-width="12"`),
      stroke("M586 544q18 -16 38 0M462 540L410 524M748 540L796 524", ink, 11),
    );
  if (look.glasses === "square")
    parts.push(
      `<rect x="452" y="506" width="136" height="92" rx="20" fill="none" stroke="${ink}" stroke-width="14"/><rect x="622" y="506" width="136" height="92" rx="20" fill="none" stroke="${ink}" stroke-width="14"/>`,
      stroke("M588 536h34M452 534L408 522M758 534L798 522", ink, 12),
    );
  if (look.beard === "moustache")
    parts.push(
      path(
        "M606 706C560 690 520 720 500 756C550 756 580 744 606 734C634 744 664 756 712 756C692 720 650 690 606 706Z",
        look.hair,
      ),
    );
  return parts.join("");
}

/** A writer, head and shoulders, lit from one side. */
export const portrait: Scene = (random, ink, options) => {
  const look = options.look ?? plain;
  const face =
    "M404 520C396 360 470 290 604 290C738 290 808 360 800 520C798 690 740 850 604 856C468 850 410 690 404 520Z";
  const beard =
    look.beard === "full"
      ? path(
          "M402 560C420 640 470 690 520 700C570 690 640 690 690 700C740 690 784 640 802 560C812 760 730 906 604 908C478 906 392 760 402 560Z",
          look.hair,
        )
      : "";
  const stubble =
    look.beard === "stubble" ? stipple(random, box(420, 680, 370, 180), "bottom", 900)(look.hair, 5, 0.5) : "";
  const head = [
    path("M486 740H716L736 930Q600 1010 464 930Z", look.skin),
    path("M486 790Q600 900 716 790L724 860Q600 950 480 850Z", "#000", `opacity="0.22"`),
    ellipse(402, 570, 34, 54, look.skin) + ellipse(802, 570, 34, 54, look.skin),
    path(face, look.skin),
    clipped(
      "face",
      face,
      `${ellipse(470, 660, 62, 40, "#d9482b", `opacity="0.11"`)}${ellipse(740, 660, 62, 40, "#d9482b", `opacity="0.11"`)}${path("M700 260C760 420 760 700 640 880L840 900V260Z", "#000", `opacity="0.13"`)}${stipple(random, box(400, 280, 410, 580), "right", 1300)("#3a1d18", 3.4, 0.3)}${beard}${stubble}`,
    ),
    look.beard === "full"
      ? path(
          "M430 700C450 850 520 926 604 926C690 926 760 850 778 700C740 760 700 700 606 700C510 700 470 760 430 700Z",
          look.hair,
        )
      : "",
    features(look, ink.ink),
    look.earring ? circle(400, 640, 17, ink.glow) + circle(804, 640, 17, ink.glow) : "",
  ].join("");
  const flip = look.turn === -1 ? `transform="translate(1200 0) scale(-1 1)"` : "";
  return picture(options, [
    rect(0, 0, 1200, 1200, look.ground),
    gradient("ground", [
      [0, ink.paper, 0.35],
      [1, ink.ink, 0.18],
    ]),
    circle(720, 470, 470, ink.paper, `opacity="0.34"`),
    rect(0, 0, 1200, 1200, "url(#ground)"),
    stipple(random, box(0, 0, 1200, 1200), "bottom", 2600)(ink.ink, 3.6, 0.4),
    `<g ${flip}><g transform="rotate(-3 600 900)">${hairBack(look)}${clothes(look, ink.ink, ink.paper, look.coat === ink.hot ? ink.paper : ink.hot)}${head}${hairFront(look, random)}</g>`,
    `${clipped("coat", torso, stipple(random, box(130, 900, 940, 320), "right", 1800)(ink.ink, 3.8, 0.5))}</g>`,
  ]);
};
