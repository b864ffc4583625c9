/**
 * Text for the log of the job, in which a line that looks like a workflow command is one. The runner knows two forms: a line
 * that begins with two colons, after any white space, and `##[` anywhere in it.
 */
export function printable(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => (/^\s*::/.test(line) ? `| ${line}` : line).replaceAll('##[', '## ['))
    .join('\n');
}
