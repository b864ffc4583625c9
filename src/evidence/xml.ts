import { isUtf8 } from 'node:buffer';
import { positionAt, startOf } from '../formats/json-text.ts';
import { MAX_CAPTURED_BYTES, MAX_DEPTH } from '../formats/limits.ts';
import { sizeOf } from '../formats/size.ts';
import type { EvidenceSource } from './source.ts';
import { unreadable } from './unreadable.ts';

/** What a document says to whoever listens, in order. Text between the tags is checked and not handed over. */
interface XmlListener {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
}

interface XmlOptions {
  /** Pass over a document type declaration, whose entities are then unknown. Default: refuse it. */
  skipDoctype?: boolean;
}

/** XML 1.0, section 2.3. */
const NAME_START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME = new RegExp(`[${NAME_START}][${NAME_START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`, 'uy');
const SPACE = /[ \t\r\n]*/y;
/** A reference to an entity, or what has to be one. */
const REFERENCE = /&([^;&\s]{0,32};?)?/g;
/** XML 1.0, section 2.8. Anything else between the marks may be elements that a damaged declaration has swallowed. */
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])(?<encoding>[\w.-]+)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads an XML 1.0 document strictly: well-formed, UTF-8, without document type and entities of its own, so that nothing
 * in it can grow or reach outside.
 * @throws {GateError} `evidence-unreadable` with line and column.
 */
export async function readXml(source: EvidenceSource, listener: XmlListener, options: XmlOptions = {}): Promise<void> {
  if (source.size > MAX_CAPTURED_BYTES) throw unreadable(source.file, `expected at most ${sizeOf(MAX_CAPTURED_BYTES)} of XML, found ${sizeOf(source.size)}`);
  new Scanner(await source.read(0, source.size), source.file, listener, options).document();
}

/** Name of the root element, when it stands in this text; for recognising a format. */
export function rootName(text: string): string | undefined {
  const prolog = /^\ufeff?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*/.exec(text)?.[0] ?? '';
  return /^<([A-Za-z_:][A-Za-z0-9_:.-]*)/.exec(text.slice(prolog.length))?.[1];
}

class Scanner {
  private at = 0;
  private readonly text: string;
  private readonly open: string[] = [];
  private rooted = false;

  constructor(
    private readonly bytes: Buffer,
    private readonly file: string,
    private readonly listener: XmlListener,
    private readonly options: XmlOptions,
  ) {
    if (!isUtf8(bytes)) throw unreadable(file, 'not well-formed XML: expected UTF-8, found other bytes', { hint: 'Write the file again as UTF-8.' });
    this.text = bytes.toString('utf8', startOf(bytes));
  }

  document(): void {
    const forbidden = FORBIDDEN.exec(this.text);
    if (forbidden !== null) this.fail('expected text, found a control character', forbidden.index);
    this.declaration();
    while (this.at < this.text.length) this.part();
    if (this.open.length > 0) this.fail(`expected </${this.open.at(-1)}>, found the end of the file; it may be truncated`);
    if (!this.rooted) this.fail('expected an element, found the end of the file; it may be truncated');
  }

  private declaration(): void {
    if (!/^<\?xml[ \t\r\n]/.test(this.text)) return;
    const match = DECLARATION.exec(this.text) ?? this.fail('expected <?xml version="1.0"?> with an encoding at most, found another declaration');
    const encoding = match.groups?.encoding ?? 'UTF-8';
    if (!/^(utf-?8|us-ascii)$/i.test(encoding)) this.fail(`expected UTF-8, found the encoding ${JSON.stringify(encoding)}`);
    this.at = match[0].length;
  }

  private part(): void {
    const { text } = this;
    if (text[this.at] !== '<') this.characters();
    else if (text.startsWith('<!--', this.at)) this.comment();
    else if (text.startsWith('<![CDATA[', this.at)) this.cdata();
    else if (text.startsWith('<?', this.at)) this.instruction();
    else if (text.startsWith('<!', this.at)) this.doctype();
    else if (text.startsWith('</', this.at)) this.endTag();
    else this.startTag();
  }

  private characters(): void {
    const end = this.text.indexOf('<', this.at);
    const run = this.text.slice(this.at, end === -1 ? this.text.length : end);
    if (this.open.length === 0 && /[^ \t\r\n]/.test(run)) this.fail('expected white space outside of the root element, found text');
    if (run.includes(']]>')) this.fail('expected text, found ]]>', this.at + run.indexOf(']]>'));
    this.checkReferences(run, this.at);
    this.at += run.length;
  }

  private comment(): void {
    const end = this.text.indexOf('--', this.at + 4);
    if (end === -1) this.fail('expected the end of the comment, found the end of the file');
    if (this.text[end + 2] !== '>') this.fail('expected no -- inside a comment', end);
    this.at = end + 3;
  }

  private cdata(): void {
    if (this.open.length === 0) this.fail('expected an element, found a CDATA section');
    this.until(']]>', 9, 'the end of the CDATA section');
  }

  /** Anything that is called xml is a declaration, which stands at the start of the file alone. */
  private instruction(): void {
    const start = this.at;
    this.at += 2;
    const target = this.name('the name of an instruction');
    if (/^xml$/i.test(target)) this.fail('expected a declaration at the start of the file only, found one', start);
    if (!this.text.startsWith('?>', this.at) && !this.space()) this.fail('expected white space after the name of an instruction');
    this.until('?>', 0, 'the end of the instruction');
  }

  private until(mark: string, from: number, what: string): void {
    const end = this.text.indexOf(mark, this.at + from);
    if (end === -1) this.fail(`expected ${what}, found the end of the file`);
    this.at = end + mark.length;
  }

  private doctype(): void {
    if (this.options.skipDoctype !== true) this.fail('expected no document type declaration, found one');
    const declared = /^<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/.exec(this.text.slice(this.at))?.[0];
    if (declared === undefined || this.rooted) this.fail('expected an element, found a declaration');
    this.at += declared.length;
  }

  private startTag(): void {
    const start = this.at;
    this.at += 1;
    const name = this.name('the name of an element');
    if (this.rooted && this.open.length === 0) this.fail('expected one root element, found a second one', start);
    const attributes = this.attributes();
    const empty = this.text[this.at] === '/';
    if (empty) this.at += 1;
    if (this.text[this.at] !== '>') this.fail(`expected '>' to end <${name}>`);
    this.at += 1;
    this.rooted = true;
    this.listener.open?.(name, attributes);
    if (empty) this.listener.close?.(name);
    else this.open.push(name);
    if (this.open.length > MAX_DEPTH) this.fail(`nested deeper than ${MAX_DEPTH} levels`, start);
  }

  private attributes(): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      const spaced = this.space();
      const next = this.text[this.at];
      if (next === '>' || next === '/' || next === undefined) return found;
      if (!spaced) this.fail('expected white space before an attribute');
      const start = this.at;
      const name = this.name('the name of an attribute');
      if (found.has(name)) this.fail(`duplicate attribute ${JSON.stringify(name)}`, start);
      this.space();
      if (this.text[this.at] !== '=') this.fail("expected '=' after the name of an attribute");
      this.at += 1;
      this.space();
      found.set(name, this.value());
    }
  }

  private value(): string {
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'") this.fail('expected the value of an attribute in quotes');
    const start = this.at + 1;
    const end = this.text.indexOf(quote as string, start);
    if (end === -1) this.fail('expected the end of the value of an attribute, found the end of the file');
    const raw = this.text.slice(start, end);
    if (raw.includes('<')) this.fail("expected no '<' in the value of an attribute", start + raw.indexOf('<'));
    this.at = end + 1;
    return this.decode(raw, start);
  }

  private endTag(): void {
    const start = this.at;
    this.at += 2;
    const name = this.name('the name of an element');
    this.space();
    if (this.text[this.at] !== '>') this.fail(`expected '>' to end </${name}>`);
    const opened = this.open.pop();
    if (opened !== name)
      this.fail(opened === undefined ? `expected the end of the document, found </${name}>` : `expected </${opened}>, found </${name}>`, start);
    this.at += 1;
    this.listener.close?.(name);
  }

  private decode(raw: string, start: number): string {
    if (!raw.includes('&')) return raw;
    return raw.replaceAll(REFERENCE, (whole, _body, offset: number) => this.reference(whole, start + offset));
  }

  /** Text is not kept, so none is made of it. */
  private checkReferences(raw: string, start: number): void {
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', at + 1)) {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(raw) as RegExpExecArray;
      this.reference(found[0], start + at);
    }
  }

  /** The five entities that XML has built in, and characters by their number. Others would need a declaration. */
  private reference(whole: string, at: number): string {
    const name = whole.endsWith(';') ? whole.slice(1, -1) : undefined;
    const known = name === undefined ? undefined : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : numbered(name);
    if (known !== undefined) return known;
    if (this.options.skipDoctype === true && name !== undefined && name !== '' && !name.startsWith('#')) return whole;
    return this.fail(`expected an entity such as &amp; found ${JSON.stringify(whole.slice(0, 20))}`, at);
  }

  private name(what: string): string {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text)?.[0];
    if (found === undefined) this.fail(`expected ${what}`);
    this.at += (found as string).length;
    return found as string;
  }

  /** True when there was any. */
  private space(): boolean {
    SPACE.lastIndex = this.at;
    const length = SPACE.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }

  private fail(message: string, at = this.at): never {
    const offset = startOf(this.bytes) + Buffer.byteLength(this.text.slice(0, at));
    throw unreadable(this.file, `not well-formed XML: ${message}`, positionAt(this.bytes, offset));
  }
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  return allowed ? String.fromCodePoint(code) : undefined;
}
