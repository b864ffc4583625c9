import type { Policy } from '../policy/model.ts';
import type { Release } from '../policy/release.ts';
import type { JudgedClosing } from './events/closings.ts';
import type { Determination } from './evidence/item.ts';
import type { Facts } from './evidence/items.ts';
import type { Approvals } from './people/approvals.ts';

/** What every rule of the decision may look at. */
export interface Context {
  readonly policy: Policy;
  readonly release: Release;
  /** Events that an entry closed are closed here. */
  readonly facts: Facts;
  readonly closings: readonly JudgedClosing[];
  readonly approvals: Approvals;
  /** When this release first reached a threshold of a KRI: the last instant that it can have been; undefined where it did not. */
  reachedOn(kri: string, threshold: string): number | undefined;
  /** The same by what others than the author of the change bring. */
  reachedByOthers(kri: string, threshold: string): number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The release's stage and every narrower one, narrowest first. */
  readonly stages: readonly string[];
  /** The configuration that is looked at; undefined for the release itself. */
  readonly way?: string;
  /** What an earlier release brings along; undefined where nothing is to be carried over. */
  readonly inherited?: Inherited;
  /** The traits that the release has. */
  readonly traits: ReadonlySet<string>;
  /** The release that this one was made from, with its evidence, or why there is none to compare with. */
  readonly previous: { readonly context: Context } | { readonly lack: string };
  /** Those that nobody retracted. */
  readonly determinations: readonly Determination[];
  /** Which withdrawals are in force, by the source that they name. */
  readonly withdrawn: Withdrawn;
  /** Manifests that stand and tie other evidence to the release; empty where there is none, or an owner approved the change. */
  readonly stood: readonly Stood[];
}

/** The release as a manifest that stands has it, with what the evidence says of that. */
export type Stood = Pick<Context, 'release' | 'facts' | 'withdrawn'>;

/** Says whether an entry of the evidence has been withdrawn. */
export interface Withdrawn {
  log(sha256: string): boolean;
  record(sha256: string, id: string | undefined): boolean;
}

/** The release that this one is derived from, and why its evidence does not count, if anything speaks against it. */
export interface Inherited {
  /** The earlier release in the place of this one. */
  readonly parent: Context;
  /** Why none of its evidence may clear or meet anything; empty where it may. */
  readonly refusals: readonly string[];
  /** The first instant at which what the screening rests on lapses. */
  readonly expires: number;
}
