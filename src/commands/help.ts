import { COMMANDS, type Command, type CommandName } from './table.ts';

/** The text of `kri-gate --help`. */
export function generalHelp(): string {
  const names = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return `${[
    'kri-gate: gate AI model releases.',
    '',
    'Every crossed Key Risk Indicator needs evidence for its paired Key Control',
    'Indicators. kri-gate reads eval logs and evidence records, decides by the',
    'risk policy, and says what is missing and how to clear it.',
    '',
    'Commands:',
    ...names,
    '',
    'kri-gate COMMAND --help shows the options of a command.',
    '',
    'Exit codes: 0 pass, pass-with-waivers, or enforcement warn; 1 blocked;',
    '2 undecided or wrong usage.',
  ].join('\n')}\n`;
}

/** The text of `kri-gate COMMAND --help`. */
export function commandHelp(name: CommandName): string {
  const { usage, summary, options }: Command = COMMANDS[name];
  const lines = Object.entries(options).map(([option, { value, help }]) => `  --${`${option}${value === undefined ? '' : ` ${value}`}`.padEnd(24)} ${help}`);
  return `${[`Usage: ${usage}`, '', `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, ...(lines.length > 0 ? ['', 'Options:', ...lines] : [])].join('\n')}\n`;
}
