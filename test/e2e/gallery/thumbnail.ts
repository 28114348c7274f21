import type { Page } from "puppeteer-core";

/** Width of what is kept of a picture, in pixels: enough to see that something has moved, and to blur how letters are drawn. */
const WIDTH = 64;
/** Differences of one color, of 255, that the same page has on another machine. */
const SAME_COLOR_WITHIN = 24;

/** What the browser shows now, made small: a PNG in base64. */
export async function thumbnailOf(page: Page, drawing: Page): Promise<string> {
  const picture = await page.screenshot({ encoding: "base64" });
  return await drawing.evaluate(
    async (png, width) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("nothing can be drawn");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
    },
    picture,
    WIDTH,
  );
}

/** The share of two small pictures, from 0 to 1, that is not the same; 1 when they have not the same size. */
export async function differenceOf(drawing: Page, before: string, now: string): Promise<number> {
  return await drawing.evaluate(
    async (pictures, within) => {
      const [first, second] = await Promise.all(
        pictures.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext("2d");
          if (context === null) throw new Error("nothing can be drawn");
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height);
        }),
      );
      if (first === undefined || second === undefined) throw new Error("two pictures are compared");
      if (first.width !== second.width || first.height !== second.height) return 1;
      const pixels = Array.from({ length: first.width * first.height }, (_, pixel) => pixel * 4);
      const other = pixels.filter((at) =>
        [at, at + 1, at + 2].some((place) => Math.abs((first.data[place] ?? 0) - (second.data[place] ?? 0)) > within),
      );
      return other.length / pixels.length;
    },
    [before, now],
    SAME_COLOR_WITHIN,
  );
}
