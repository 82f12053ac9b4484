import { BOX, type Line } from './layout';

interface Drawing {
  readonly lines: readonly Line[];
  readonly view: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly chosen: string | undefined;
}

const FAINT = 'rgba(77, 89, 104, 0.28)';
const STRONG = '#17579e';

/** Draws what crosses the window. Lines of the chosen account stand out. */
export function drawLines(canvas: HTMLCanvasElement, { lines, view, chosen }: Drawing): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(view.width * ratio);
  canvas.height = Math.round(view.height * ratio);
  canvas.style.width = `${view.width}px`;
  canvas.style.height = `${view.height}px`;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(ratio, 0, 0, ratio, -view.left * ratio, -view.top * ratio);
  // Nothing is drawn behind the names of the levels.
  pen.beginPath();
  pen.rect(view.left, view.top + BOX.head, view.width, view.height);
  pen.clip();
  const most = lines.reduce((max, { fen }) => (fen > max ? fen : max), 1n);
  const marked = lines.filter(({ from, to }) => from.key === chosen || to.key === chosen);
  for (const line of lines) if (seen(line, view)) draw(pen, line, { colour: FAINT, most });
  for (const line of marked) if (seen(line, view)) draw(pen, line, { colour: STRONG, most });
}

const seen = ({ from, to }: Line, { left, top, width, height }: Drawing['view']): boolean =>
  Math.max(from.x, to.x) + BOX.width > left &&
  Math.min(from.x, to.x) < left + width &&
  Math.max(from.y, to.y) + BOX.height > top &&
  Math.min(from.y, to.y) < top + height;

/** Thickness by the root of the sum: what is a hundred times as much is seen at once, and the least is still a line. */
const thickness = (fen: bigint, most: bigint): number => 0.8 + 6 * Math.sqrt(Number(fen) / Number(most));

function draw(
  pen: CanvasRenderingContext2D,
  { from, to, fen }: Line,
  { colour, most }: { colour: string; most: bigint },
): void {
  const [startX, startY] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [endX, endY] = [to.x, to.y + BOX.height / 2];
  const bend = endX > startX ? (endX - startX) / 2 : BOX.gapX;
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = thickness(fen, most);
  pen.beginPath();
  pen.moveTo(startX, startY);
  pen.bezierCurveTo(startX + bend, startY, endX - bend, endY, endX - 5, endY);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(endX, endY);
  pen.lineTo(endX - 8, endY - 4);
  pen.lineTo(endX - 8, endY + 4);
  pen.fill();
}
