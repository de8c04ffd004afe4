import type { Random } from "./random";
import type { PortraitLook } from "./scene";
import { circle, ellipse, path, stroke } from "./svg";

const cap =
  "M388 540C370 330 450 220 610 220C770 220 836 340 816 540C806 480 790 440 770 410C700 420 560 410 500 360C470 400 410 460 388 540Z";

/** The hair that falls behind the shoulders and neck. */
export function hairBack({ style, hair }: PortraitLook) {
  if (style === "long")
    return path("M380 470C350 700 330 900 360 1010C470 1070 740 1070 850 1010C880 900 856 700 826 470Z", hair);
  if (style === "bob")
    return path("M372 480C340 620 350 760 384 830C470 860 740 860 824 830C860 760 866 620 834 480Z", hair);
  if (style === "bun")
    return circle(640, 190, 108, hair) + path("M390 470C370 580 380 660 410 700H800C830 660 838 580 818 470Z", hair);
  if (style === "afro") return circle(604, 430, 318, hair);
  if (style === "scarf")
    return path(
      "M350 480C300 800 330 960 390 1010Q600 1090 820 1010C880 960 900 800 856 480C840 250 740 190 604 190C460 190 366 250 350 480Z",
      hair,
    );
  if (style === "locs") {
    const locs = [352, 398, 440, 768, 810, 856].map((x, index) => {
      const root = x < 600 ? 440 + index * 12 : 690 + index * 14;
      return stroke(
        `M${root} 420C${x} 500 ${x - 10} 640 ${x + (index % 2) * 18 - 8} ${800 + (index % 3) * 44}`,
        hair,
        50,
      );
    });
    return locs.join("");
  }
  if (style === "wave")
    return path(
      "M382 470C330 560 400 640 356 740C350 800 400 830 440 800L770 800C820 830 866 790 846 730C806 640 872 560 824 470Z",
      hair,
    );
  return "";
}

/** The hair over the forehead and crown. */
export function hairFront(look: PortraitLook, random: Random) {
  const { style, hair } = look;
  const shine = (d: string) => stroke(d, "#ffffff", 9, `opacity="0.16"`);
  if (style === "bob")
    return (
      path(
        "M380 600C350 330 440 212 608 212C776 212 856 330 828 600C806 540 800 470 780 426C700 440 540 430 452 426C420 470 400 540 380 600Z",
        hair,
      ) + shine("M470 300Q560 250 680 270")
    );
  if (style === "crop") return path(cap, hair) + shine("M490 290Q580 254 690 274");
  if (style === "bun")
    return (
      path(
        "M392 500C380 320 470 226 606 226C746 226 826 320 814 500C780 420 700 350 604 350C510 350 430 420 392 500Z",
        hair,
      ) + shine("M470 310Q570 262 700 290")
    );
  if (style === "long")
    return (
      path(
        "M380 640C350 340 450 210 610 210C776 210 856 340 826 640C816 520 780 430 640 330C560 420 420 470 380 640Z",
        hair,
      ) + shine("M500 280Q600 236 720 270")
    );
  if (style === "wave")
    return (
      path(
        "M376 600C340 320 450 196 620 206C790 210 860 350 830 590C810 500 780 440 720 380C640 400 520 400 470 350C450 430 400 480 376 600Z",
        hair,
      ) + shine("M480 290Q590 230 720 270")
    );
  if (style === "swept")
    return (
      path(
        "M390 520C370 400 420 250 560 216C700 176 860 250 818 520C806 460 790 430 776 400C700 420 600 390 560 340C500 380 420 420 390 520Z",
        hair,
      ) + shine("M540 260Q660 220 760 300M560 300Q680 260 770 350")
    );
  if (style === "pixie")
    return (
      path(
        "M386 580C360 330 450 212 610 212C780 212 846 340 820 580C806 520 800 470 776 420C740 440 640 460 520 380C530 430 470 480 430 470C410 500 396 540 386 580Z",
        hair,
      ) + shine("M500 280Q610 240 700 280")
    );
  if (style === "bald")
    return (
      path(
        "M392 560C384 520 384 470 398 430C420 470 420 520 410 590ZM814 560C822 520 822 470 808 430C786 470 786 520 796 590Z",
        hair,
      ) + stroke("M500 330Q560 300 620 306", "#ffffff", 14, `opacity="0.22"`)
    );
  if (style === "afro")
    return path(
      "M392 520C400 420 470 370 604 372C736 370 806 420 814 520C850 380 780 210 604 210C430 210 356 380 392 520Z",
      hair,
    );
  if (style === "scarf")
    return (
      path(
        "M396 600C380 380 460 300 604 300C748 300 826 380 812 600C868 400 800 200 604 200C410 200 342 400 396 600Z",
        hair,
      ) +
      path(
        "M400 640C420 800 500 890 604 890C710 890 790 800 810 640C850 760 860 900 780 960Q600 1030 430 960C350 900 356 760 400 640Z",
        hair,
      ) +
      stroke("M400 330Q380 460 388 560M440 920Q600 990 770 920M420 870Q380 780 390 690", "#000000", 7, `opacity="0.22"`)
    );
  if (style === "locs") {
    const fringe = [440, 500, 560, 640, 700, 768].map((x, index) => {
      const lean = index - 2.5;
      return stroke(`M${x} 320q${lean * 8} 30 ${lean * 16} ${60 + Math.abs(lean) * 30}`, hair, 44);
    });
    const crown =
      "M372 520C350 300 450 190 608 190C770 190 856 310 830 520C812 440 780 400 740 380C660 396 540 396 470 380C430 400 396 440 372 520Z";
    return path(crown, hair) + fringe.join("") + shine("M500 250Q600 206 710 250M470 300Q600 250 740 300");
  }
  const curls: string[] = [];
  for (let index = 0; index < 46; index += 1) {
    const angle = Math.PI * (1 + random.next() * 1.0);
    const far = random.between(196, 262);
    curls.push(circle(604 + Math.cos(angle) * far, 480 + Math.sin(angle) * far * 0.98, random.between(40, 64), hair));
  }
  return ellipse(604, 300, 190, 74, hair) + curls.join("") + shine("M480 270q30 -30 70 -20M640 240q40 0 60 30");
}
