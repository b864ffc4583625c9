import { formatLocation, GateError } from '../formats/errors.ts';
import { didYouMean } from '../formats/nearest.ts';
import { commandHelp, generalHelp } from './help.ts';
import { parseOptions } from './options.ts';
import { COMMANDS, type CommandName, isCommand } from './table.ts';
import { EXIT, UsageError, type World } from './world.ts';

/**
 * Runs one command line.
 * @returns the exit code: 0 pass, 1 blocked, 2 undecided, wrong usage or a fault of the gate. It never throws.
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) {
      world.stderr(generalHelp());
      return EXIT.usage;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const topic = name === 'help' ? rest.find((word) => !word.startsWith('-')) : undefined;
      world.stdout(topic === undefined ? generalHelp() : commandHelp(commandNamed(topic)));
      return EXIT.pass;
    }
    if (name === '--version') {
      world.stdout(`kri-gate ${world.version}\n`);
      return EXIT.pass;
    }
    const command = COMMANDS[commandNamed(name)];
    if (rest.includes('--help') || rest.includes('-h')) {
      world.stdout(commandHelp(commandNamed(name)));
      return EXIT.pass;
    }
    return await (await command.load())(parseOptions(rest, command.options), world);
  } catch (error) {
    return fail(error, args, world);
  }
}

function commandNamed(name: string): CommandName {
  if (isCommand(name)) return name;
  const known = Object.keys(COMMANDS);
  throw new UsageError(`unknown command "${name}".${didYouMean(name, known) || ` Known: ${known.join(', ')}.`}`);
}

function fail(error: unknown, args: readonly string[], world: World): number {
  const message = describe(error);
  world.stderr(`kri-gate: ${message}\n`);
  if (error instanceof UsageError) world.stderr(`Run kri-gate ${isCommand(args[0] ?? '') ? `${args[0]} ` : ''}--help for the options.\n`);
  const wantsJson = args.some((arg, index) => arg === '--format=json' || (arg === 'json' && args[index - 1] === '--format'));
  if (wantsJson) world.stdout(`${JSON.stringify({ error: { message } }, null, 2)}\n`);
  return EXIT.usage;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof GateError)
    return `${error.at.file === undefined ? '' : `${formatLocation(error.at)}: `}${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a defect of kri-gate, not of your files; please report it with this text:\n${trace}`;
}
