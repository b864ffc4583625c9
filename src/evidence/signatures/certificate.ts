import { X509Certificate } from 'node:crypto';
import type { SignedEntity } from '@sigstore/verify';
import { Refusal } from './refusal.ts';

/** Who signed, as the certificate says. */
export interface Identity {
  /** Subject alternative name. */
  readonly name: string;
  readonly issuer: string;
  /** Of a workflow run: the repository and ref that it was for. */
  readonly repository?: string;
  readonly ref?: string;
}

type Parsed = Extract<SignedEntity['key'], { $case: 'certificate' }>['certificate'];
type Extension = Parsed['extensions'][number];

const [KEY_USAGE, ALTERNATIVE_NAME] = ['2.5.29.15', '2.5.29.17'];
/** Extensions that may be marked critical, because they are looked at; whoever meets another such one must refuse (RFC 5280, 4.2). */
const LOOKED_AT = [KEY_USAGE, ALTERNATIVE_NAME, '2.5.29.19', '2.5.29.37'];
/** Extensions of Fulcio's certificates: the first ones hold bare text, those from 8 on a UTF8String. */
const FULCIO = '1.3.6.1.4.1.57264.1.';
const [OLD_ISSUER, OLD_REPOSITORY, OLD_REF, ISSUER, REPOSITORY, REF] = ['1', '5', '6', '8', '12', '14'].map((last) => `${FULCIO}${last}`) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
/** Extended key usage: signing code. */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const DIGITAL_SIGNATURE = 0x80;

/**
 * Who a certificate names, whose chain has been verified. The library leaves open what a certificate is for, how it is encoded, and
 * whether it names one identity only.
 * @throws Refusal where it is not for signing, or can be read in two ways
 */
export function identityOf(parsed: Parsed, raw: Buffer): Identity {
  if (!parsed.root.toDER().equals(raw)) throw new Refusal('certificate: it is not in its one encoding (DER); take it as it was issued');
  const [, outer] = parsed.root.subs;
  if (outer === undefined || parsed.tbsCertificate.subs[2]?.toDER().equals(outer.toDER()) !== true)
    throw new Refusal('certificate: it names two algorithms for its signature; take it as it was issued');
  const extensions = extensionsOf(parsed);
  checkUse(new X509Certificate(raw), extensions.get(KEY_USAGE));
  const issuer = agreed('issuer', bareIn(extensions.get(OLD_ISSUER)), textIn(extensions.get(ISSUER)), (old, now) => old === now);
  if (issuer === undefined || issuer === '') throw new Refusal('certificate: it does not say who vouches for the identity (issuer)');
  const repository = agreed(
    'repository',
    bareIn(extensions.get(OLD_REPOSITORY)),
    textIn(extensions.get(REPOSITORY)),
    (old, now) => now.endsWith(`/${old}`),
    true,
  );
  const ref = agreed('ref', bareIn(extensions.get(OLD_REF)), textIn(extensions.get(REF)), (old, now) => old === now, true);
  return { name: nameIn(parsed, raw), issuer, ...(repository === undefined ? {} : { repository }), ...(ref === undefined ? {} : { ref }) };
}

function extensionsOf({ extensions }: Parsed): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const extension of extensions) {
    const oid = extension.subs[0]?.toOID() ?? '';
    if (found.has(oid)) throw new Refusal(`certificate: it has the extension ${oid} twice`);
    if (isCritical(extension) && !LOOKED_AT.includes(oid)) throw new Refusal(`certificate: it has the critical extension ${oid}, which nobody looks at here`);
    found.set(oid, Buffer.from(extension.subs.at(-1)?.value ?? []));
  }
  return found;
}

function isCritical({ subs }: Extension): boolean {
  return subs.length === 3 && subs[1]?.toBoolean() === true;
}

function checkUse(leaf: X509Certificate, usage: Buffer | undefined): void {
  if (leaf.ca) throw new Refusal('certificate: it is that of an authority, not of a signer');
  const isForSigning = usage?.[0] === 0x03 && ((usage[3] ?? 0) & DIGITAL_SIGNATURE) !== 0;
  if (!isForSigning || !(leaf.keyUsage ?? []).includes(CODE_SIGNING)) throw new Refusal('certificate: it is not for signing code');
}

/** The one name. Node shows names escaped where they could be taken for others, which the library does not. */
function nameIn({ subjectAltName: name }: Parsed, raw: Buffer): string {
  const shown = new X509Certificate(raw).subjectAltName ?? '';
  if (name === undefined || name === '') throw new Refusal('certificate: it names no identity in a form that is known (an address or a mail address)');
  if (shown !== `URI:${name}` && shown !== `email:${name}`)
    throw new Refusal('certificate: it names more than one identity, or one with characters that names do not have');
  return name;
}

/** What a certificate says in its old and its new extension. Only what both say is said. */
function agreed(
  what: string,
  old: string | undefined,
  now: string | undefined,
  isSame: (old: string, now: string) => boolean,
  isNewOnly = false,
): string | undefined {
  if (old !== undefined && now !== undefined && !isSame(old, now)) throw new Refusal(`certificate: its extensions name two values for ${what}`);
  return now ?? (isNewOnly ? undefined : old);
}

/** Text in an extension of the old kind, which has no type around it. */
function bareIn(value: Buffer | undefined): string | undefined {
  return value === undefined ? undefined : utf8(value);
}

/** A short UTF8String in DER. */
function textIn(value: Buffer | undefined): string | undefined {
  if (value === undefined) return undefined;
  const short = value[1] ?? 0xff;
  const [start, length] = short < 0x80 ? [2, short] : short === 0x81 ? [3, value[2] ?? 0] : short === 0x82 ? [4, value.readUInt16BE(2)] : [0, -1];
  if (value[0] !== 0x0c || start + length !== value.length) throw new Refusal('certificate: an extension that says who signed is malformed');
  return utf8(value.subarray(start));
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal('certificate: an extension that says who signed is no text');
  }
}
