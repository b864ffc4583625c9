import type { Evidence } from '../../evidence/evidence.ts';
import { sameHash } from '../../formats/text.ts';

/** What is wrong with a document of which a hash is stated: it is not there, or another one. */
export function unverifiedDocument(document: { file: string; sha256?: string } | undefined, documents: Evidence['documents'], who = 'the record'): string[] {
  if (document?.sha256 === undefined) return [];
  const found = documents.get(document.file);
  if (found === undefined) return [`the document ${document.file} is not there, so its sha256 cannot be checked`];
  return sameHash(document.sha256, found) ? [] : [`the document ${document.file} has sha256 ${found}, ${who} states ${document.sha256}`];
}
