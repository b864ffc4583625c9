import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { preAuthEncoding } from '../../src/evidence/signatures/keys.ts';
import { bits, explicit, integer, octets, oid, sequence, set, time, tlv, utf8, yes } from './der.ts';
import { timestampOf } from './timestamps.ts';

/*
 * A Sigstore instance of our own: a certificate authority with a certificate log, and a transparency log, as far as bundles
 * need them. Written from the formats (RFC 5280, RFC 6962, Fulcio's extensions, Rekor's entries), not from a library, so that
 * the verifier is tested against another implementation.
 */

const GITHUB = 'https://token.actions.githubusercontent.com';
export const WORKFLOW = 'https://github.com/acme/evals/.github/workflows/eval.yml@refs/heads/main';
export const REPOSITORY = 'https://github.com/acme/evals';
export const SLSA = 'https://slsa.dev/provenance/v1';
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const SIGNED_AT = '2026-11-20T09:00:00Z';

const ECDSA = sequence(oid('1.2.840.10045.4.3.2'));
/** The same with parameters, which it does not have. */
const OTHER_ECDSA = sequence(oid('1.2.840.10045.4.3.2'), Buffer.from([0x05, 0x00]));
const MINUTE = 60_000;
/** Of every certificate. */
const SERIAL = 4711;

type Json = ReturnType<typeof JSON.parse>;

/** What a certificate says, and what is wrong with how it came about. */
export interface Signing {
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
  readonly ref?: string;
  readonly version?: '0.1' | '0.2' | '0.3';
  /** Of the log entry. */
  readonly at?: string;
  /** First minute of the certificate, ten of them. */
  readonly certifiedAt?: string;
  readonly usage?: string;
  readonly isAuthority?: boolean;
  /** A second name in the certificate. */
  readonly alias?: string;
  readonly payloadType?: string;
  readonly withoutScts?: boolean;
  readonly withoutPromise?: boolean;
  readonly withoutEntry?: boolean;
  /** Of a timestamp by the instance's own authority; none without it. */
  readonly stampedAt?: string;
  /** The stamp is of another signature. */
  readonly stampedOther?: boolean;
  /** The stamp carries the certificate of its authority along, or one that the root does not have. */
  readonly carried?: 'own' | 'other';
  /** Of the key of the certificate, and what it signs with; P-256 and SHA-256 without them. */
  readonly curve?: string;
  readonly digest?: string;
  /** The log entry is of a certificate of the same key for somebody else. */
  readonly enteredAs?: string;
  /** What Fulcio's older extensions say beside the newer ones. */
  readonly oldIssuer?: string;
  readonly oldRepository?: string;
  readonly oldRef?: string;
  /** Further extensions. */
  readonly further?: readonly Buffer[];
  /** Key usage: the byte with its bits. */
  readonly use?: number;
  /** The certificate names another algorithm outside of what is signed than inside. */
  readonly otherAlgorithm?: boolean;
  /** Before version 0.3 the bundle carries the certificate of its authority along, or another one. */
  readonly issuedBy?: 'own' | 'other';
  /** General name of the identity: 6 an address, 1 a mail address, 2 a host. */
  readonly nameTag?: number;
}

export interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export function ecKeys(namedCurve = 'P-256'): Keys {
  return generateKeyPairSync('ec', { namedCurve });
}

export function pem({ publicKey }: Keys): string {
  return String(publicKey.export({ type: 'spki', format: 'pem' }));
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An in-toto statement over subjects by their SHA-256. */
export function statementOf(subjects: readonly string[], predicateType = SLSA, predicate: Json = { buildDefinition: {} }): Json {
  const subject = subjects.map((sha256, index) => ({ name: `subject-${index}`, digest: { sha256: sha256.replace(/^sha256:/, '') } }));
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
}

/** A DSSE envelope signed by keys alone. */
export function envelopeOf(statement: Json, keys: readonly Keys[], payloadType = PAYLOAD_TYPE, digest = 'sha256'): Json {
  const payload = Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement));
  const signatures = keys.map(({ privateKey }) => ({ sig: signed(preAuthEncoding(payloadType, payload), privateKey, digest).toString('base64'), keyid: '' }));
  return { payload: payload.toString('base64'), payloadType, signatures };
}

function signed(data: Uint8Array, key: KeyObject, digest = 'sha256'): Buffer {
  return sign(key.asymmetricKeyType === 'ed25519' ? null : digest, data, key);
}

export class Instance {
  private readonly authority = ecKeys();
  private readonly certificateLog = ecKeys();
  private readonly log = ecKeys();
  private readonly stamping = ecKeys();
  private readonly name = nameOf('Test authority');
  private readonly root: Buffer;
  private readonly stampingAuthority: Buffer;

  constructor(private readonly start = '2026-01-01T00:00:00Z') {
    this.root = this.certificate({
      subject: this.name,
      key: this.authority.publicKey,
      from: new Date(start),
      until: new Date('2036-01-01T00:00:00Z'),
      extensions: [basicConstraints(true), extension('2.5.29.15', tlv(0x03, Buffer.from([1, 6])), true)],
    });
    this.stampingAuthority = this.stampingCertificate();
  }

  /**
   * trusted_root.json of this instance.
   * @param kept what it keeps: logs of certificates and signatures, as the public instance of Sigstore, or nothing but the time, as GitHub for private repositories
   */
  trustedRoot(kept: 'logs' | 'time' = 'logs'): Json {
    const validFor = { start: this.start };
    const log = (keys: Keys, baseUrl: string): Json => ({
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: spki(keys.publicKey).toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      logId: { keyId: idOf(keys).toString('base64') },
    });
    return {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: kept === 'logs' ? [log(this.log, 'https://rekor.test')] : [],
      certificateAuthorities: [
        {
          subject: { organization: 'test', commonName: 'test' },
          uri: 'https://fulcio.test',
          certChain: { certificates: [{ rawBytes: this.root.toString('base64') }] },
          validFor,
        },
      ],
      ctlogs: kept === 'logs' ? [log(this.certificateLog, 'https://ct.test')] : [],
      timestampAuthorities:
        kept === 'logs'
          ? []
          : [
              {
                subject: { organization: 'test', commonName: 'Test timestamps' },
                uri: 'https://time.test',
                certChain: { certificates: [this.stampingAuthority, this.root].map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
                validFor,
              },
            ],
    };
  }

  /** A Sigstore bundle of a statement. */
  sign(statement: Json, signing: Signing = {}): Json {
    const { version = '0.3', payloadType = PAYLOAD_TYPE } = signing;
    const keys = ecKeys(signing.curve);
    const leaf = this.leaf(keys.publicKey, signing);
    const entered = signing.enteredAs === undefined ? leaf : this.leaf(keys.publicKey, { ...signing, identity: signing.enteredAs });
    const envelope = envelopeOf(statement, [keys], payloadType, signing.digest);
    const rawBytes = leaf.toString('base64');
    return {
      mediaType: version === '0.3' ? 'application/vnd.dev.sigstore.bundle.v0.3+json' : `application/vnd.dev.sigstore.bundle+json;version=${version}`,
      verificationMaterial: {
        ...(version === '0.3' ? { certificate: { rawBytes } } : { x509CertificateChain: { certificates: [{ rawBytes }, ...this.issuers(signing)] } }),
        tlogEntries: signing.withoutEntry ? [] : [this.entry(envelope, entered, signing)],
        ...(signing.stampedAt === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [this.stamp(envelope, signing)] } }),
      },
      dsseEnvelope: envelope,
    };
  }

  /** A Sigstore bundle of a statement by a key, which a log has an entry of. */
  signByKey(statement: Json, keys: Keys): Json {
    const envelope = envelopeOf(statement, [keys]);
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: 'lab' }, tlogEntries: [this.entry(envelope, pem(keys), {})] },
      dsseEnvelope: envelope,
    };
  }

  private stamp(envelope: Json, { stampedAt = SIGNED_AT, stampedOther = false, carried }: Signing): Json {
    const signature = stampedOther ? Buffer.from('another') : Buffer.from(envelope.signatures[0].sig, 'base64');
    const stamper = { issuer: this.name, serial: SERIAL, key: this.stamping.privateKey };
    const certificates = carried === undefined ? [] : [carried === 'own' ? this.stampingAuthority : this.leaf(this.stamping.publicKey, {})];
    const signedTimestamp = timestampOf(signature, new Date(stampedAt), stamper, certificates);
    return { signedTimestamp: signedTimestamp.toString('base64') };
  }

  private stampingCertificate(): Buffer {
    return this.certificate({
      subject: nameOf('Test timestamps'),
      key: this.stamping.publicKey,
      from: new Date(this.start),
      until: new Date('2036-01-01T00:00:00Z'),
      extensions: [
        basicConstraints(false),
        extension('2.5.29.15', tlv(0x03, Buffer.from([7, 0x80])), true),
        extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')), true),
      ],
    });
  }

  private issuers({ issuedBy }: Signing): Json[] {
    if (issuedBy === undefined) return [];
    return [{ rawBytes: (issuedBy === 'own' ? this.root : this.stampingAuthority).toString('base64') }];
  }

  private entry(envelope: Json, signer: Buffer | string, { version = '0.3', at = SIGNED_AT, withoutPromise = false }: Signing): Json {
    const payloadHash = { algorithm: 'sha256', value: sha256Of(Buffer.from(envelope.payload, 'base64')) };
    const text = typeof signer === 'string' ? signer : `-----BEGIN CERTIFICATE-----\n${signer.toString('base64')}\n-----END CERTIFICATE-----\n`;
    const verifier = Buffer.from(text).toString('base64');
    const envelopeHash = { algorithm: 'sha256', value: sha256Of(JSON.stringify(envelope)) };
    const spec = { envelopeHash, payloadHash, signatures: [{ signature: envelope.signatures[0].sig, verifier }] };
    const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec }));
    const integratedTime = Date.parse(at) / 1000;
    const logIndex = 7;
    const promised = JSON.stringify({ body: body.toString('base64'), integratedTime, logID: idOf(this.log).toString('hex'), logIndex });
    return {
      logIndex: String(logIndex),
      logId: { keyId: idOf(this.log).toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(integratedTime),
      ...(withoutPromise ? {} : { inclusionPromise: { signedEntryTimestamp: signed(Buffer.from(promised), this.log.privateKey).toString('base64') } }),
      ...(version === '0.1' ? {} : { inclusionProof: this.proof(body) }),
      canonicalizedBody: body.toString('base64'),
    };
  }

  /** Of a tree of two entries. */
  private proof(body: Buffer): Json {
    const other = Buffer.alloc(32, 7);
    const rootHash = hash(Buffer.from([1]), hash(Buffer.from([0]), body), other);
    const note = `rekor.test\n2\n${rootHash.toString('base64')}\n`;
    const signature = Buffer.concat([idOf(this.log).subarray(0, 4), signed(Buffer.from(note), this.log.privateKey)]);
    return {
      logIndex: '0',
      rootHash: rootHash.toString('base64'),
      treeSize: '2',
      hashes: [other.toString('base64')],
      checkpoint: { envelope: `${note}\n— rekor.test ${signature.toString('base64')}\n` },
    };
  }

  private leaf(key: KeyObject, signing: Signing): Buffer {
    const { identity = WORKFLOW, issuer = GITHUB, repository = REPOSITORY, ref = 'refs/heads/main', usage = '1.3.6.1.5.5.7.3.3', alias } = signing;
    const from = new Date(signing.certifiedAt ?? SIGNED_AT);
    const until = new Date(from.getTime() + 10 * MINUTE);
    const names = [identity, ...(alias === undefined ? [] : [alias])].map((name) => tlv(0x80 | (signing.nameTag ?? 6), Buffer.from(name)));
    const old = (last: number, text: string | undefined): Buffer[] => (text === undefined ? [] : [extension(`1.3.6.1.4.1.57264.1.${last}`, Buffer.from(text))]);
    const extensions = [
      extension('2.5.29.15', tlv(0x03, signing.isAuthority ? Buffer.from([1, 6]) : Buffer.from([0, signing.use ?? 0x80])), true),
      extension('2.5.29.37', sequence(oid(usage))),
      basicConstraints(signing.isAuthority ?? false),
      extension('2.5.29.17', sequence(...names), true),
      extension('1.3.6.1.4.1.57264.1.8', utf8(issuer)),
      extension('1.3.6.1.4.1.57264.1.12', utf8(repository)),
      extension('1.3.6.1.4.1.57264.1.14', utf8(ref)),
      ...old(1, signing.oldIssuer),
      ...old(5, signing.oldRepository),
      ...old(6, signing.oldRef),
      ...(signing.further ?? []),
    ];
    const contents = { subject: sequence(), key, from, until, extensions, ...(signing.otherAlgorithm ? { outer: OTHER_ECDSA } : {}) };
    const scts = signing.withoutScts ? [] : [this.timestamps(this.toBeSigned(contents), from)];
    return this.certificate({ ...contents, extensions: [...extensions, ...scts] });
  }

  /** The certificate log's receipt (RFC 6962, 3.2). */
  private timestamps(tbs: Buffer, at: Date): Buffer {
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(BigInt(at.getTime()));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(tbs.length);
    const data = Buffer.concat([
      Buffer.from([0, 0]),
      stamp,
      Buffer.from([0, 1]),
      hash(spki(this.authority.publicKey)),
      length.subarray(1),
      tbs,
      Buffer.from([0, 0]),
    ]);
    const signature = signed(data, this.certificateLog.privateKey);
    const sct = Buffer.concat([Buffer.from([0]), idOf(this.certificateLog), stamp, Buffer.from([0, 0, 4, 3]), sized(signature)]);
    return extension('1.3.6.1.4.1.11129.2.4.2', octets(sized(sized(sct))));
  }

  private toBeSigned({ subject, key, from, until, extensions }: Contents): Buffer {
    const validity = sequence(time(from), time(until));
    return sequence(explicit(0, integer(2)), integer(SERIAL), ECDSA, this.name, validity, subject, spki(key), explicit(3, sequence(...extensions)));
  }

  private certificate(contents: Contents): Buffer {
    const tbs = this.toBeSigned(contents);
    return sequence(tbs, contents.outer ?? ECDSA, bits(signed(tbs, this.authority.privateKey)));
  }
}

interface Contents {
  readonly subject: Buffer;
  readonly key: KeyObject;
  readonly from: Date;
  readonly until: Date;
  readonly extensions: readonly Buffer[];
  readonly outer?: Buffer;
}

export function extension(id: string, content: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [yes()] : []), octets(content));
}

function basicConstraints(isAuthority: boolean): Buffer {
  return extension('2.5.29.19', sequence(...(isAuthority ? [yes()] : [])), true);
}

function nameOf(common: string): Buffer {
  return sequence(set(sequence(oid('2.5.4.3'), utf8(common))));
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function idOf({ publicKey }: Keys): Buffer {
  return hash(spki(publicKey));
}

function hash(...parts: Uint8Array[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

/** Bytes after their length in two bytes. */
function sized(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
