import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Run, Runner, type RunOptions } from './action.ts';
import { type Contents, type Entry, GitHub, type PullRequest } from './github.ts';
import { POLICY_FILE, policy, pullPayload } from './world.ts';

/** What stands on the default branch, what a change does to it, and what is checked out. */
export interface Play {
  readonly main?: Contents;
  readonly change?: Contents;
  /** What differs between the head of the change and the checkout. */
  readonly checkout?: Contents;
  readonly fork?: boolean;
  /** Links and submodules of the change. */
  readonly entries?: Record<string, Entry>;
  /** Of the commit. */
  readonly message?: string;
  /** Its name; one of its own when absent. */
  readonly branch?: string;
}

/** An open pull request that the action can be run on. */
export interface Proposal {
  readonly pull: PullRequest;
  readonly head: string;
  run(options?: Partial<RunOptions> & { readonly sender?: string }): Promise<Run>;
  /** Pushes another commit to the pull request. */
  push(change: Contents): Promise<Proposal>;
}

/** A GitHub and a runner for the tests of one file. Each test begins with its own default branch. */
export class Stage {
  github!: GitHub;
  runner!: Runner;
  private root = '';
  private changes = 0;

  constructor() {
    beforeAll(async () => {
      this.runner = new Runner();
      this.github = await GitHub.start();
      this.root = await this.github.tip('main');
    });
    afterAll(async () => {
      await this.github?.stop();
      this.runner?.dispose();
    });
    beforeEach(() => {
      this.github.requests.length = 0;
      this.github.faults.length = 0;
      this.github.workflowToken = true;
    });
  }

  /** Sets the default branch. */
  async main(files: Contents = {}): Promise<{ commit: string; files: Contents }> {
    const all = Object.fromEntries(Object.entries({ [POLICY_FILE]: policy(), ...files }).filter(([, content]) => content !== null));
    return { commit: await this.github.commit('main', all, this.root), files: all };
  }

  /** Opens a pull request. */
  async propose({ main = {}, change = {}, checkout = {}, fork = false, message, entries, branch = `change-${++this.changes}` }: Play): Promise<Proposal> {
    const base = await this.main(main);
    const head = await this.github.commit(branch, change, base.commit, message, entries);
    const pull = await this.github.openPull(branch);
    const proposal = (at: string, files: Contents): Proposal => ({
      pull,
      head: at,
      run: async ({ sender, ...options } = {}) => {
        const payload = pullPayload({ ...pull, head: { ...pull.head, sha: at } }, { fork, ...(sender === undefined ? {} : { sender }) });
        return this.runner.run(this.github, { event: 'pull_request', payload, sha: at, checkout: this.runner.checkout({ ...files, ...checkout }), ...options });
      },
      push: async (more) => proposal(await this.github.commit(branch, more, at), { ...files, ...more }),
    });
    return proposal(head, { ...base.files, ...change });
  }
}
