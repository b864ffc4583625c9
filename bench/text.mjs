// Generated text, and files written from it piece by piece.
import { closeSync, openSync, writeSync } from 'node:fs';

/** How much is handed to the system at once. */
const BATCH_BYTES = 1 << 20;

const WORDS =
  'the model answers a question about chemistry and then refuses to go on because it was told that this is not what "safe" means in Zürich or 東京 — so'.split(
    ' ',
  );

/** Text as models write it, the same in every run: words, quotes, paragraphs, some letters beyond ASCII. */
export class Prose {
  constructor(seed) {
    this.state = seed;
  }

  next(below) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  prose(length) {
    let text = '';
    while (text.length < length) text += WORDS[this.next(WORDS.length)] + (this.next(15) === 0 ? '.\n\n' : ' ');
    return text;
  }

  id() {
    return listOf(4, () =>
      this.next(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
  }
}

export function listOf(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function indent(text, spaces) {
  return text.replaceAll(/^/gm, ' '.repeat(spaces));
}

export function writeText(file, pieces) {
  const out = openSync(file, 'w');
  let batch = [];
  let size = 0;
  for (const piece of pieces()) {
    batch.push(piece);
    size += piece.length;
    if (size < BATCH_BYTES) continue;
    writeSync(out, batch.join(''));
    batch = [];
    size = 0;
  }
  writeSync(out, batch.join(''));
  closeSync(out);
}
