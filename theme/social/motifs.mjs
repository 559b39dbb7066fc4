// The drawing at the right of each card, in the theme's colours: 400 by 630. All are made of the two things that the guide measures, rungs and ranges of pay.
const svg = content => `<svg viewBox="0 0 400 630" width="400" height="630" aria-hidden="true">${content}</svg>`;
const bar = (x, y, width, kind = 'accent', height = 26) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" class="${kind}"/>`;
const dot = (x, y, radius, kind) => `<circle cx="${x}" cy="${y}" r="${radius}" class="${kind}"/>`;
const way = (path, kind = 'way') => `<path d="${path}" class="${kind}"/>`;

/** The rungs of the icon, one of them taken. */
const ladder = taken => svg([0, 1, 2, 3, 4].map(i => bar(60 + i * 26, 490 - i * 92, 150 + (i % 2) * 34, i === taken ? 'accent' : 'soft', 34)).join(''));

/** Ranges of pay on one scale, by the widths and starts of a name: the same name, the same drawing. */
function ranges(name) {
  let seed = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  const next = most => (seed = (seed * 1664525 + 1013904223) >>> 0) % most;
  const lines = [70, 180, 290].map(x => way(`M${x} 70V560`, 'line')).join('');
  return svg(lines + [0, 1, 2, 3, 4].map(i => {
    const [start, width] = [62 + i * 18 + next(40), 90 + next(110)];
    return bar(start, 110 + i * 92, Math.min(width, 345 - start), i === 2 ? 'accent' : 'soft', 30) + dot(start + Math.min(width, 345 - start) * 0.6, 125 + i * 92, 7, i === 2 ? 'paper' : 'ink');
  }).join(''));
}

const columns = svg([0, 1, 2, 3, 4].map(i => {
  const y = 104 + i * 92;
  return bar(52, y, [130, 96, 130, 112, 74][i], i % 2 ? 'soft' : 'accent', 34) + bar(218, y, [104, 130, 130, 82, 122][i], i % 2 ? 'accent' : 'soft', 34);
}).join('') + way('M200 80V548', 'line'));

const paths = svg(way('M90 520V400C90 340 200 360 200 300V110M200 300C200 240 310 260 310 200V150')
  + [[90, 520], [90, 410], [200, 300], [200, 205], [200, 110], [310, 150]].map(([x, y], i) => dot(x, y, i === 2 ? 26 : 19, i === 2 ? 'accent' : 'node')).join(''));

const question = svg('<text x="200" y="470" text-anchor="middle" class="mark">?</text>');

const dates = svg(way('M92 96V534', 'line') + [0, 1, 2, 3].map(i => dot(92, 126 + i * 126, i ? 12 : 18, i ? 'node' : 'accent')
  + bar(140, 112 + i * 126, [190, 150, 176, 128][i], i ? 'soft' : 'accent', 24)).join(''));

const text = svg([0, 1, 2, 3, 4, 5].map(i => bar(60, 132 + i * 66, [270, 238, 270, 200, 256, 120][i], i === 3 ? 'accent' : 'soft', 22)).join(''));

const byKind = { home: ladder(3), role: ladder(2), category: ladder(1), comparison: columns, 'salary-guide': ranges('salary-guide'), 'career-paths': paths, questions: question, changes: dates, text };

export const motif = name => byKind[name] ?? ranges(name);
