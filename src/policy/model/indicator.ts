import type { ConditionValue } from '../../formats/condition.ts';
import type { Decimal } from '../../formats/decimal.ts';
import type { Glob } from '../../formats/glob.ts';
import type { PolicyPlace } from '../place.ts';
import type { Binding } from './binding.ts';
import type { Crossing, Direction, Margin, Scale, Threshold } from './threshold.ts';

/** What a selector may name of a measurement; what tells most apart comes first. */
export const SELECTOR_PARTS = ['task', 'metric', 'scorer', 'filter', 'reducer', 'tool'] as const;

export type SelectorPart = (typeof SELECTOR_PARTS)[number];

export interface Selector {
  readonly task: Glob;
  readonly metric: Glob;
  readonly scorer?: Glob;
  readonly filter?: Glob;
  readonly reducer?: Glob;
  readonly tool?: Glob;
  /** As the policy writes it, for people. */
  readonly text: string;
  /** Its parts as the policy writes them. */
  readonly written: { readonly task: string; readonly metric: string } & { readonly [part in SelectorPart]?: string };
}

/** The protocol by which evidence must have been measured. */
export interface RequiredProtocol {
  readonly version: string;
  /** Lower-case hex. */
  readonly sha256?: string;
  /** The registered assessor who must have reviewed it. */
  readonly reviewedBy?: string;
}

/** What a measured value is held against. */
export interface RelativeTo {
  readonly as: 'ratio' | 'difference';
  /** Without what no decision depends on. */
  readonly baseline:
    | { readonly kind: 'selector'; readonly selector: Selector }
    | {
        readonly kind: 'value';
        readonly value: number;
        readonly stderr?: number;
        readonly interval?: { readonly kind: string; readonly level: number; readonly low: number; readonly high: number };
      }
    /** What another indicator is measured as, by its own rules. */
    | { readonly kind: 'indicator'; readonly id: string }
    | { readonly kind: 'previous' };
  /** Of a value: where it comes from. */
  readonly source?: string;
}

export type RequiredCondition = ConditionValue | readonly ConditionValue[];

interface IndicatorBase {
  readonly id: string;
  readonly title: string;
  readonly at: PolicyPlace;
  readonly about: 'model' | 'system' | 'organisation';
  /** Empty: evidence records count. Otherwise each needs its own admissible measurement from a log. */
  readonly selectors: readonly Selector[];
  readonly relativeTo?: RelativeTo;
  readonly vouchedBy?: string;
  /** KRIs that the body of `vouchedBy` takes into account. */
  readonly considers: readonly string[];
  readonly scale: Scale;
  readonly unit?: string;
  readonly direction: Direction;
  /** KRI: mildest first. KCI: weakest first. Empty only of an advisory KCI. */
  readonly thresholds: readonly Threshold[];
  /** One-sided, in [0.5, 1); null compares the point value. */
  readonly confidence: number | null;
  /** Milliseconds; Infinity for never. */
  readonly validFor: number;
  readonly computeGrowth?: Decimal;
  readonly binding: Binding;
  readonly minSamples?: number;
  readonly conditions: ReadonlyMap<string, RequiredCondition>;
  readonly protocol?: RequiredProtocol;
  readonly independent: boolean;
  /** By how many different independent assessors it must have been measured, whoever else measured; 0 for none. */
  readonly independentAtLeast: number;
  /** Types of events that void earlier evidence. */
  readonly reassessOn: readonly string[];
  /** Thresholds of KRIs that void earlier evidence once this release reaches them. */
  readonly reassessAt: readonly Crossing[];
  /** Start of the day from which the thresholds stand, in milliseconds since 1970. */
  readonly since?: number;
  /** Reasons for its keys, those of the defaults included. */
  readonly because: ReadonlyMap<string, string>;
  /** Why it is only reported; undefined: it counts. */
  readonly advisory?: string;
  /** Where the indicator comes from; for readers. */
  readonly source?: string;
  readonly waivable: boolean;
  /** Overrides by stage and trait, those of stages first and narrowest first; `overrides.ts` applies them. */
  readonly by: readonly Override[];
  /** Ids of the indicators on whose outcome it rests. */
  readonly assumes: readonly string[];
}

/** What else an indicator asks for at a stage and every wider one, or of releases with a trait. Only what it states counts. */
export interface Override {
  /** The stage or trait. */
  readonly key: string;
  /** Index of the stage; undefined for a trait. */
  readonly from?: number;
  readonly thresholds?: readonly Threshold[];
  readonly margin?: Margin;
  readonly confidence?: number | null;
  /** Milliseconds; Infinity for never. */
  readonly validFor?: number;
  readonly computeGrowth?: Decimal;
  readonly binding?: Binding;
  readonly minSamples?: number;
  readonly conditions?: ReadonlyMap<string, RequiredCondition>;
  readonly independent?: boolean;
  readonly independentAtLeast?: number;
}

export interface Kri extends IndicatorBase {
  readonly kind: 'kri';
  readonly risk: string;
  readonly margin?: Margin;
}

export type Category = 'containment' | 'deployment' | 'assurance' | 'governance';

export interface Kci extends IndicatorBase {
  readonly kind: 'kci';
  readonly category: Category;
  readonly layer?: string;
  readonly within?: Within;
  /** Ids of the mitigations behind it. */
  readonly mitigations: readonly string[];
}

/** How long a control may be outstanding: so many milliseconds, or days from Monday to Friday. */
export type Within =
  /** From the instant at which the condition came true (`exact`), or from the start of that day. */
  { readonly kind: 'elapsed'; readonly milliseconds: number; readonly exact: boolean } | { readonly kind: 'business-days'; readonly days: number };

export type Indicator = Kri | Kci;
