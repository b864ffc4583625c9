import { readDefaultBranch } from './branch.ts';
import { defaultBranchOf, readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session.ts';

/**
 * Decides what the event asks for and reports it. Every error fails the job: what could not be decided is never a pass.
 * The first request goes out before the engine is loaded.
 */
export async function run(runtime: Runtime): Promise<void> {
  if (runtime.input('comment-from-run') === 'true') return (await import('./from-run.ts')).commentFromRun(runtime);
  let session: Session | undefined;
  try {
    session = open(runtime);
    const branch = await readDefaultBranch(session.repository, defaultBranchOf(runtime.payload, runtime.env.GITHUB_RUN_ATTEMPT));
    const { decideAndTell } = await import('./session.ts');
    await decideAndTell(session, branch);
  } catch (error) {
    const { fail } = await import('./session.ts');
    await fail(runtime, session, error);
  }
}

function open(runtime: Runtime): Session {
  const inputs = readInputs(runtime);
  const trigger = readEvent(runtime.eventName, runtime.payload, runtime.env.GITHUB_SHA);
  return { runtime, trigger, inputs, repository: { ...runtime.repository, octokit: runtime.connect(inputs.token) } };
}
