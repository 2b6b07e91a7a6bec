import { escapeHtml } from './escape.js';
const WIDTH = 640;
const HEIGHT = 120;
const AXIS = 20;
/** Counts by label as bars in one inline SVG; the figures stand in its label for those who cannot see it. */
export function barChart(title, bars) {
    if (bars.length === 0)
        return '';
    const most = Math.max(...bars.map(([, n]) => n));
    const step = WIDTH / bars.length;
    const every = Math.ceil(bars.length / 8);
    const drawn = bars.map(([label, n], i) => {
        const height = Math.max(1, Math.round((n / most) * (HEIGHT - AXIS - 16)));
        const x = (i * step + step * 0.1).toFixed(1);
        const y = HEIGHT - AXIS - height;
        const middle = (i * step + step / 2).toFixed(1);
        const day = i % every === 0 ? `<text x="${middle}" y="${HEIGHT - 4}">${escapeHtml(label.slice(-5))}</text>` : '';
        return `<rect x="${x}" y="${y}" width="${(step * 0.8).toFixed(1)}" height="${height}"/><text x="${middle}" y="${y - 4}">${n}</text>${day}`;
    });
    const words = bars.map(([label, n]) => `${label}: ${n}`).join(', ');
    return `<figure><figcaption>${escapeHtml(title)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(`${title}. ${words}`)}">${drawn.join('')}</svg></figure>`;
}
