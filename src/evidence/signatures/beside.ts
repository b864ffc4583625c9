import { literalGlob } from '../../formats/glob.ts';
import type { Files, FoundFile } from '../files.ts';

/** What names of signatures end with, after the name of what they are over. */
const SUFFIXES = ['.sigstore.json', '.sigstore', '.sigstore.jsonl', '.intoto.jsonl', '.intoto.json', '.jsonl', '.bundle', '.bundle.json', '.dsse.json'];

/** What a file is a signature over, as far as its name says; several, where it may be read in several ways. */
export function signedNames(file: string): string[] {
  return SUFFIXES.filter((suffix) => file.endsWith(suffix)).map((suffix) => file.slice(0, -suffix.length));
}

/** Files beside others whose names say that they are signatures over these: `run.eval.sigstore.json` of `run.eval`. */
export async function signatureFiles(known: ReadonlySet<string>, files: Files): Promise<FoundFile[]> {
  const folders = new Set([...known].map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
  const globs = [...folders].map((folder) => `${literalGlob(folder)}*`);
  const wanted = new Set([...known].flatMap((file) => SUFFIXES.map((suffix) => `${file}${suffix}`)));
  const found = globs.length === 0 ? [] : await files.find(globs);
  return found.filter(({ file }) => wanted.has(file) && !known.has(file));
}
