import type { Page } from 'puppeteer-core';

const COLOUR = 'rgb(255 0 255)';

/**
 * The words on show that a browser marks as those that the page's address names, in the order of the page. No script can ask for
 * them, so they are painted and looked for in a picture.
 */
export async function targetWords(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: `::target-text { background: ${COLOUR}; color: ${COLOUR}; }` });
  const picture = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.drawImage(image, 0, 0);
    const isPainted = ({ left, top, width, height }: DOMRect) => {
      if (width < 2 || top < 0 || top + height > innerHeight) return false;
      const { data } = canvas.getImageData(left + 1, top + 2, width - 1, height - 4);
      let painted = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 255, blue = 0] = data.subarray(at, at + 3);
        if (red > 200 && green < 60 && blue > 200) painted++;
      }
      return painted > data.length / 8;
    };
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\u00ad]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const [rect] = range.getClientRects();
        if (rect && isPainted(rect)) words.push(word.replaceAll('\u00ad', ''));
      }
    }
    return words;
  }, picture);
}
