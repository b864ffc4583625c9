import * as core from '@actions/core';
import { nodeHttp } from './github/builtin.ts';
import { connect } from './github/client.ts';
import { apiUrlOf, readPayload, repositoryOf } from './github/environment.ts';
import { printable } from './github/printable.ts';
import { run } from './github/run.ts';
import type { Runner, Runtime } from './github/runtime.ts';

/** Written in by the bundler. */
declare const __KRI_GATE_VERSION__: string;

const runner: Runner = {
  info: (message) => core.info(printable(message)),
  debug: core.debug,
  notice: core.notice,
  warning: core.warning,
  error: core.error,
  setOutput: core.setOutput,
  setFailed: core.setFailed,
  writeSummary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
};

/** The world of the action as a value. What the runner may hand out wrongly is read when it is asked for, so that the run reports it. */
async function createRuntime(): Promise<Runtime> {
  const version = __KRI_GATE_VERSION__;
  const { env } = process;
  const event = await readPayload(env).then(
    (payload) => ({ payload }),
    (fault: unknown) => ({ fault }),
  );
  return {
    input: (name) => core.getInput(name),
    env,
    eventName: env.GITHUB_EVENT_NAME ?? '',
    get payload() {
      if ('fault' in event) throw event.fault;
      return event.payload;
    },
    get repository() {
      return repositoryOf(env);
    },
    connect: (token) => {
      const hasProxy = useProxy();
      return connect({ token, baseUrl: apiUrlOf(env), userAgent: `kri-gate/${version}`, hasProxy, ...(core.isDebug() ? { debug: core.debug } : {}) });
    },
    runner,
    now: Date.now(),
    version,
  };
}

/** Node's fetch does not look at the variables that name a proxy unless it is told to. */
function useProxy(): boolean {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  if (!names.some((name) => process.env[name])) return false;
  const set = (nodeHttp() as { setGlobalProxyFromEnv?: () => unknown }).setGlobalProxyFromEnv;
  if (set === undefined) core.warning('This runner names a proxy, but its Node.js is too old to use it; update the runner.');
  else set();
  return true;
}

/** What Node itself ends with when a module waits for what never comes. */
const UNFINISHED = 13;

// Nothing may end in green: neither a run that does not reach its end, nor an error that even the run could not report.
process.exitCode = UNFINISHED;
createRuntime()
  .then(run)
  .then(
    () => {
      if (process.exitCode === UNFINISHED) process.exitCode = 0;
    },
    (error: unknown) => core.setFailed(`kri-gate: undecided, gate-failed: ${error instanceof Error ? error.message : String(error)}`),
  );
