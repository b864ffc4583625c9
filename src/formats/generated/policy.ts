// Generated from schemas/ by scripts/generate.mjs. Do not edit.

/**
 * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
 */
export type Id = string;
/**
 * A share: a number such as 0.05 or a percentage such as 5%.
 */
export type Share = ANumber | APercentage;
export type ANumber = number;
export type APercentage = string;
/**
 * An indicator id: unique over KRIs and KCIs together, and none of the words of the condition language.
 */
export type IndicatorId = string;
/**
 * Where it comes from: a text or an address. Shown; it decides nothing.
 */
export type Source = string;
/**
 * What is measured: the model (default of KRIs), the system (default of KCIs: the model with its safeguards), or the organisation.
 */
export type About = 'model' | 'system' | 'organisation';
/**
 * How evidence is tied to the release: name, digest or attested. name and digest guard against mistakes; only attested guards against intent.
 */
export type Binding = 'name' | 'digest' | 'attested';
/**
 * One-sided confidence of the bound that is compared, e.g. 95%; none compares the point value.
 */
export type Confidence = None | APercentageSuchAs95 | ANumberBetween05And1;
export type None = 'none';
export type APercentageSuchAs95 = string;
export type ANumberBetween05And1 = number;
/**
 * Evidence lapses when the release's effective compute divided by the measured one reaches this ratio.
 */
export type ComputeGrowth = number;
/**
 * Fewest distinct items behind an admissible measurement.
 */
export type MinSamples = number;
export type ANumber1 = number;
export type AWord = string;
export type TrueOrFalse = boolean;
/**
 * @minItems 1
 *
 * Items: One accepted value.
 */
export type AList = (number | string | boolean)[];
/**
 * any (default), or independent: evidence counts only from an independent assessor.
 */
export type AssessorRule = 'any' | 'independent';
export type ATypeOfEvent = string;
/**
 * What voids earlier evidence: types of events, e.g. jailbreak, and thresholds of KRIs that this release reaches, { kri: threshold }.
 */
export type ReassessOn = (ATypeOfEvent | KriThreshold)[];
/**
 * Whether a waiver may lift its findings. Default true.
 */
export type Waivable = boolean;
/**
 * Why this indicator and these thresholds.
 */
export type Rationale = string;
/**
 * One selector or a list; each selector needs its own admissible measurement from an eval log.
 */
export type MeasuredBy = ASelector | AListOfSelectors;
/**
 * @minItems 1
 */
export type AListOfSelectors = Selector[];
/**
 * What the measured value is held against, so that thresholds speak of the ratio or the difference of the two.
 */
export type RelativeTo = ASelectorOfTheBaseline | ValueSource | IndicatorId1 | ReleasePrevious;
/**
 * ratio (default): value divided by baseline. difference: value minus baseline.
 */
export type Relation = 'ratio' | 'difference';
export type ANumber2 = number;
export type APercentageSuchAs221 = string;
export type APercentageSuchAs951 = string;
export type ANumberBetween0And1 = number;
/**
 * KRIs that the body of vouched_by takes into account: they must be measured, and the judgement must not be older than their newest evidence.
 *
 * @minItems 1
 *
 * Items: An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
 */
export type Considers = string[];
/**
 * proportion: a share of independent items in [0, 1]. mean: any other average. exact: no sampling error. A list of words, mildest first: an ordinal scale.
 */
export type Scale = ProportionMeanOrExact | AListOfWordsMildestFirst;
export type ProportionMeanOrExact = 'proportion' | 'mean' | 'exact';
/**
 * @minItems 2
 *
 * Items: A word of the scale.
 */
export type AListOfWordsMildestFirst = string[];
/**
 * Unit of the value; evidence that states another one is unusable.
 */
export type Unit = string;
/**
 * An operator and a number or percentage (>= 20%), an operator and a word of the scale (>= high), or true.
 */
export type Threshold = AnOperatorAndAValueEG20 | True;
export type AnOperatorAndAValueEG20 = string;
export type True = true;
/**
 * Headroom on the risky side for post-training enhancement: a number, a percentage, or a share of the bound.
 */
export type Margin = ANumber3 | APercentage1 | Relative;
export type ANumber3 = number;
export type APercentage1 = string;
/**
 * Ids of the indicators on whose outcome this one rests, usually assurance KCIs that stress tests measure. While one of them does not hold, this one neither clears nor is met.
 *
 * Items: An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
 */
export type Assumes = string[];
/**
 * The day from which its thresholds stand. Evidence that may be older than that day clears and meets nothing.
 */
export type Since = string;
/**
 * A document: its path relative to the repository root, or path and hash.
 */
export type DocumentRef = APath | FileSha256;
export type APath = string;
export type TheWordAlways = 'always';
export type ATypeOfEvent1 = string;
export type AKCIId = string;
export type TheWordStopOrReport = 'stop' | 'report';
/**
 * A KCI id (its strongest threshold), { id: threshold }, or an alternative: any: […], all: […], { at_least: n, of: […] }, nested to any depth.
 */
export type Requirement = AKCIId1 | AtLeastNOf | Any | All | IdThreshold1;
export type AKCIId1 = string;
/**
 * The controls and alternatives to count.
 *
 * @minItems 1
 */
export type Requirements1 = Requirement[];
/**
 * One of these must be met.
 *
 * @minItems 1
 */
export type Requirements2 = Requirement[];
/**
 * All of these must be met.
 *
 * @minItems 1
 */
export type Requirements3 = Requirement[];
/**
 * Containment controls that are needed.
 *
 * @minItems 1
 */
export type Requirements = Requirement[];
/**
 * Deployment controls that are needed.
 *
 * @minItems 1
 */
export type Requirements4 = Requirement[];
/**
 * Assurance processes that are needed.
 *
 * @minItems 1
 */
export type Requirements5 = Requirement[];
/**
 * Governance controls that are needed.
 *
 * @minItems 1
 */
export type Requirements6 = Requirement[];
export type TheWordDeclared = 'declared';
/**
 * Globs of standing evidence (incidents, audits, drills), relative to the repository root. A change may add to it, not take away.
 *
 * Items: A glob (* ? ** […]), relative to the repository root.
 */
export type Globs = string[];
/**
 * Globs of release manifests, relative to the repository root. Every changed file here is a manifest or is named by one under files.
 *
 * Items: A glob (* ? ** […]), relative to the repository root.
 */
export type Globs1 = string[];
export type TheWordRow = 'row';
export type AName = string;
/**
 * Values of the items that make up the share.
 *
 * @minItems 1
 *
 * Items: A value as the file has it.
 */
export type Values = (string | number | boolean)[];
/**
 * Values of the other items.
 *
 * @minItems 1
 *
 * Items: A value as the file has it.
 */
export type Values1 = (string | number | boolean)[];
/**
 * Values of items that came to no outcome: they are no part of the share, and make the run incomplete.
 *
 * @minItems 1
 *
 * Items: A value as the file has it.
 */
export type Values2 = (string | number | boolean)[];
export type APercentage2 = string;
export type TheWordAssumed = 'assumed';
/**
 * What stands there when the run is whole.
 *
 * @minItems 1
 *
 * Items: A value as the file has it.
 */
export type Values3 = (string | number | boolean)[];

/**
 * The risk policy of a repository: which Key Risk Indicators are measured, which controls each threshold demands, and who may decide. Keys that start with x- are ignored.
 */
export interface RiskPolicy {
  /**
   * Version of this file format.
   */
  version: 1;
  /**
   * Name of the policy, shown in every report.
   */
  name: string;
  /**
   * enforce (default): a blocked release fails the job. warn: the verdict is shown but exit code 1 becomes 0. The action's mode input can only tighten it.
   */
  enforcement?: 'enforce' | 'warn';
  owners: People;
  /**
   * How far a release can go: a ladder, narrowest first. A wider stage includes the narrower ones. Default: internal, external, open-weights.
   *
   * @minItems 1
   */
  stages?: Id[];
  /**
   * Model variants that evals run on, weakest elicitation first. Default: released, helpful-only, fine-tuned.
   *
   * @minItems 1
   */
  variants?: Id[];
  /**
   * How grave an event can be: a ladder, mildest first. An event that states none of these counts as the worst. Default: low, medium, high, critical.
   *
   * @minItems 1
   */
  severities?: Id[];
  /**
   * For each model the names under which eval tools record it. Without an entry the manifest's own names count, with a warning.
   */
  models?: {
    [k: string]: ModelNames;
  };
  /**
   * Traits of a release that overrides under by may hang on, e.g. reasoning. Every manifest has to say of each whether the release has it.
   */
  traits?: {
    [k: string]: Trait;
  };
  /**
   * When evidence about the release that a manifest is derived_from counts where the release lacks its own. Without it, never.
   */
  carry_over?: {
    /**
     * The release's effective compute divided by that of the earlier one, and of what was measured, must be below this.
     */
    max_growth: number;
    /**
     * How old carried evidence may be.
     */
    within: string;
    /**
     * KRIs that must be measured on both, each with how much worse the release may be at its cautious bound than the earlier one's value.
     */
    screened_by: {
      [k: string]: Share;
    };
    /**
     * Indicators for which nothing is carried over.
     */
    never?: IndicatorId[];
    /**
     * Indicators for which evidence may be carried over. Default: every one that never does not name.
     */
    only?: IndicatorId[];
    /**
     * Why this much growth and these KRIs.
     */
    rationale?: string;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | number
      | string
      | {
          [k: string]: Share;
        }
      | IndicatorId[]
      | undefined;
  };
  /**
   * The domains of risk that were looked at, and whose list it is. Each has a risk, or a reason why it has none. Lint compares; no decision depends on it.
   */
  taxonomy?: {
    /**
     * Whose list it is, and of which version.
     */
    source: string;
    /**
     * Every domain of the list, also those that do not concern these models.
     *
     * @minItems 1
     */
    domains: Id[];
    /**
     * Domains for which there is no risk, each with the reason.
     */
    excluded?: {
      [k: string]: string;
    };
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | string
      | Id[]
      | {
          [k: string]: string;
        }
      | undefined;
  };
  /**
   * Risk tolerances: the aggregate level of risk that is accepted.
   */
  tolerances?: {
    [k: string]: Tolerance;
  };
  /**
   * Risks: domains of harm that KRIs stand for.
   */
  risks: {
    [k: string]: Risk;
  };
  defaults: Defaults;
  /**
   * Key Risk Indicators by id: measurable proxies for a risk.
   */
  kris: {
    [k: string]: Kri;
  };
  /**
   * Key Control Indicators by id: measurable proxies for the mitigation achieved.
   */
  kcis: {
    [k: string]: Kci;
  };
  /**
   * Measures that stand behind KCIs, by id. What is in place is believed from evidence, not from here.
   */
  mitigations?: {
    [k: string]: Mitigation;
  };
  /**
   * Emergency response: the plan, who acts, and by which procedures. The documents must be there with the stated hashes.
   */
  emergency?: {
    /**
     * required: every manifest names under rollback_to a release that stands on the default branch and passes this policy itself.
     */
    rollback_target?: 'required';
    plan?: Document;
    /**
     * Who acts, by role.
     */
    roles?: {
      /**
       * One role.
       */
      [k: string]: {
        /**
         * Who acts.
         */
        primary: string;
        /**
         * Who acts when the primary cannot.
         */
        deputy?: string;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | string
          | undefined;
      };
    };
    /**
     * Procedures by id, such as detect, triage, contain, rollback, notify, recover.
     */
    procedures?: {
      [k: string]: Document1;
    };
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | 'required'
      | Document
      | {
          /**
           * One role.
           */
          [k: string]: {
            /**
             * Who acts.
             */
            primary: string;
            /**
             * Who acts when the primary cannot.
             */
            deputy?: string;
            /**
             * Ignored.
             *
             * This interface was referenced by `undefined`'s JSON-Schema definition
             * via the `patternProperty` "^x-".
             */
            [k: string]:
              | {
                  [k: string]: unknown;
                }
              | string
              | undefined;
          };
        }
      | {
          [k: string]: Document1;
        }
      | undefined;
  };
  /**
   * Assurance plans by id: which assurance does not suffice yet, from when on it must, and by which steps it gets there.
   */
  plans?: {
    [k: string]: Plan;
  };
  /**
   * If-then statements by id: if these KRI thresholds are crossed, then these KCI thresholds must be met.
   */
  pairings: {
    [k: string]: Pairing;
  };
  /**
   * Sign-offs by id: people whose approval of the head commit is needed when a condition holds, or whom vouched_by names.
   */
  signoffs?: {
    [k: string]: Signoff;
  };
  /**
   * Who counts as an independent assessor; the word declared takes a record's own word for it (marked in the report).
   */
  assessors?: TheWordDeclared | AssessorsById;
  /**
   * Exceptions: one indicator of one release, for a limited time. They live in the policy, so they pass the policy's own review.
   */
  waivers?: Waiver[];
  /**
   * Longest life of a waiver, renewals included. Default 90d.
   */
  waiver_max?: string;
  evidence?: Globs;
  /**
   * approved (default): evidence leaves when an owner approved the head commit or the withdrawal stands on the default branch. declared: the author's word is enough (marked). forbid: evidence never leaves.
   */
  withdrawals?: 'approved' | 'declared' | 'forbid';
  release_paths?: Globs1;
  /**
   * Stages at which no KRI need apply. Without an entry here a stage without a KRI blocks.
   */
  ungated?: Id[];
  /**
   * Workflows whose artifacts are evidence. Every run of them for the release's commit counts, every attempt of it.
   */
  artifacts?: ArtifactSource[];
  /**
   * What follows when the gate finds that it can be walked around: warn (default), block or ignore.
   */
  installation?: 'warn' | 'block' | 'ignore';
  /**
   * Mappings by id: how to read files that no reader knows. Each says where value, samples, model and time stand; nothing is guessed.
   */
  formats?: {
    [k: string]: Mapping;
  };
  /**
   * What kri-gate validate shall not say again. It changes no decision.
   */
  lint?: {
    /**
     * Remarks that somebody has looked at and accepted, each with the reason.
     */
    silence?: Silence[];
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | Silence[]
      | undefined;
  };
  trust?: Trust;
  /**
   * Ignored; for notes and for other tools.
   *
   * This interface was referenced by `RiskPolicy`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 1
    | string
    | 'enforce'
    | 'warn'
    | People
    | Id[]
    | {
        [k: string]: ModelNames;
      }
    | {
        [k: string]: Trait;
      }
    | {
        /**
         * The release's effective compute divided by that of the earlier one, and of what was measured, must be below this.
         */
        max_growth: number;
        /**
         * How old carried evidence may be.
         */
        within: string;
        /**
         * KRIs that must be measured on both, each with how much worse the release may be at its cautious bound than the earlier one's value.
         */
        screened_by: {
          [k: string]: Share;
        };
        /**
         * Indicators for which nothing is carried over.
         */
        never?: IndicatorId[];
        /**
         * Indicators for which evidence may be carried over. Default: every one that never does not name.
         */
        only?: IndicatorId[];
        /**
         * Why this much growth and these KRIs.
         */
        rationale?: string;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | number
          | string
          | {
              [k: string]: Share;
            }
          | IndicatorId[]
          | undefined;
      }
    | {
        /**
         * Whose list it is, and of which version.
         */
        source: string;
        /**
         * Every domain of the list, also those that do not concern these models.
         *
         * @minItems 1
         */
        domains: Id[];
        /**
         * Domains for which there is no risk, each with the reason.
         */
        excluded?: {
          [k: string]: string;
        };
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | string
          | Id[]
          | {
              [k: string]: string;
            }
          | undefined;
      }
    | {
        [k: string]: Tolerance;
      }
    | {
        [k: string]: Risk;
      }
    | Defaults
    | {
        [k: string]: Kri;
      }
    | {
        [k: string]: Kci;
      }
    | {
        [k: string]: Mitigation;
      }
    | {
        /**
         * required: every manifest names under rollback_to a release that stands on the default branch and passes this policy itself.
         */
        rollback_target?: 'required';
        plan?: Document;
        /**
         * Who acts, by role.
         */
        roles?: {
          /**
           * One role.
           */
          [k: string]: {
            /**
             * Who acts.
             */
            primary: string;
            /**
             * Who acts when the primary cannot.
             */
            deputy?: string;
            /**
             * Ignored.
             *
             * This interface was referenced by `undefined`'s JSON-Schema definition
             * via the `patternProperty` "^x-".
             */
            [k: string]:
              | {
                  [k: string]: unknown;
                }
              | string
              | undefined;
          };
        };
        /**
         * Procedures by id, such as detect, triage, contain, rollback, notify, recover.
         */
        procedures?: {
          [k: string]: Document1;
        };
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | 'required'
          | Document
          | {
              /**
               * One role.
               */
              [k: string]: {
                /**
                 * Who acts.
                 */
                primary: string;
                /**
                 * Who acts when the primary cannot.
                 */
                deputy?: string;
                /**
                 * Ignored.
                 *
                 * This interface was referenced by `undefined`'s JSON-Schema definition
                 * via the `patternProperty` "^x-".
                 */
                [k: string]:
                  | {
                      [k: string]: unknown;
                    }
                  | string
                  | undefined;
              };
            }
          | {
              [k: string]: Document1;
            }
          | undefined;
      }
    | {
        [k: string]: Plan;
      }
    | {
        [k: string]: Pairing;
      }
    | {
        [k: string]: Signoff;
      }
    | TheWordDeclared
    | AssessorsById
    | Waiver[]
    | Globs
    | 'approved'
    | 'declared'
    | 'forbid'
    | Globs1
    | ArtifactSource[]
    | 'block'
    | 'ignore'
    | {
        [k: string]: Mapping;
      }
    | {
        /**
         * Remarks that somebody has looked at and accepted, each with the reason.
         */
        silence?: Silence[];
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | Silence[]
          | undefined;
      }
    | Trust
    | undefined;
}
/**
 * Who may loosen this policy and approve withdrawals and removals of evidence.
 */
export interface People {
  /**
   * GitHub logins.
   *
   * Items: A GitHub login.
   */
  users?: string[];
  /**
   * GitHub teams as org/slug.
   *
   * Items: A team as org/slug.
   */
  teams?: string[];
  /**
   * How many distinct people must approve. Default 1.
   */
  quorum?: number;
  /**
   * Ignored.
   *
   * This interface was referenced by `People`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string[]
    | number
    | undefined;
}
/**
 * How eval tools record this model.
 */
export interface ModelNames {
  /**
   * Names or globs; {release} stands for the release.
   *
   * @minItems 1
   *
   * Items: A name or glob; {release} stands for the release.
   */
  names: string[];
  /**
   * Ways in which every release of the model runs; each manifest has to list them, and each has to be measured.
   */
  configurations?: Id[];
  /**
   * Ignored.
   *
   * This interface was referenced by `ModelNames`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string[]
    | Id[]
    | undefined;
}
/**
 * One trait.
 */
export interface Trait {
  /**
   * What the trait is, in a few words.
   */
  title: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `Trait`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string;
}
/**
 * One risk tolerance.
 */
export interface Tolerance {
  /**
   * The level of risk that is accepted, in words and numbers.
   */
  statement: string;
  /**
   * The body that accepted it.
   */
  approved_by?: string;
  /**
   * When it was accepted.
   */
  approved_on?: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `Tolerance`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * One risk.
 */
export interface Risk {
  /**
   * The risk in a few words.
   */
  title: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  tolerance?: string;
  /**
   * Domains of the taxonomy that it stands for. Default: the one of its own id.
   *
   * @minItems 1
   */
  domains?: Id[];
  /**
   * Path of the document that describes the causal path from hazard to harm.
   */
  risk_model?: string;
  /**
   * When the risk model was last reviewed.
   */
  reviewed_on?: string;
  source?: Source;
  /**
   * Ignored.
   *
   * This interface was referenced by `Risk`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Id[]
    | undefined;
}
/**
 * For every indicator that does not say otherwise.
 */
export interface Defaults {
  about?: About;
  binding: Binding;
  confidence?: Confidence;
  /**
   * How long evidence stays admissible. Built-in 180d.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  min_samples?: MinSamples;
  conditions?: Conditions;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  reassess_on?: ReassessOn;
  waivable?: Waivable;
  /**
   * Overrides by stage or by trait, for every indicator. What an indicator states under the same stage or trait replaces them, field by field.
   */
  by?: {
    [k: string]: DefaultOverride;
  };
  rationale?: Rationale;
  because?: Because;
  /**
   * Ignored.
   *
   * This interface was referenced by `Defaults`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | About
    | Binding
    | Confidence
    | string
    | ComputeGrowth
    | Conditions
    | AssessorRule
    | IndependentRule
    | ReassessOn
    | Waivable
    | {
        [k: string]: DefaultOverride;
      }
    | Because
    | undefined;
}
/**
 * Minima that the evidence must state. Numbers: at least. true: must be true. variant: at least as far along variants. Other words: equal. A list: one of.
 */
export interface Conditions {
  /**
   * A number, a word, true or false, or a list of these.
   */
  [k: string]: ANumber1 | AWord | TrueOrFalse | AList;
}
/**
 * Measurements by independent assessors that must exist, whoever else measured.
 */
export interface IndependentRule {
  /**
   * By how many different independent assessors each selector must have been measured admissibly.
   */
  at_least: number;
  /**
   * Ignored.
   *
   * This interface was referenced by `IndependentRule`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | number;
}
export interface KriThreshold {
  /**
   * Name of a threshold of the KRI.
   */
  [k: string]: string;
}
/**
 * What else holds at one stage and every wider one, or for releases with one trait, for every indicator that does not say otherwise.
 */
export interface DefaultOverride {
  confidence?: Confidence;
  /**
   * How long evidence stays admissible.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  binding?: Binding;
  min_samples?: MinSamples;
  conditions?: Conditions1;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  /**
   * Ignored.
   *
   * This interface was referenced by `DefaultOverride`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Confidence
    | string
    | ComputeGrowth
    | Binding
    | Conditions1
    | AssessorRule
    | IndependentRule
    | undefined;
}
/**
 * Minima that the evidence must state. Numbers: at least. true: must be true. variant: at least as far along variants. Other words: equal. A list: one of.
 */
export interface Conditions1 {
  /**
   * A number, a word, true or false, or a list of these.
   */
  [k: string]: ANumber1 | AWord | TrueOrFalse | AList;
}
/**
 * Reasons, by the name of the key that they are for, e.g. valid_for. Shown in the report; they decide nothing.
 */
export interface Because {
  /**
   * The reason.
   */
  [k: string]: string;
}
/**
 * A Key Risk Indicator.
 */
export interface Kri {
  /**
   * What is measured, in a few words.
   */
  title: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  risk: string;
  about?: About;
  measured_by?: MeasuredBy;
  relative_to?: RelativeTo;
  /**
   * Id of the sign-off without which (or a trusted signature, or the default branch) evidence does not count.
   */
  vouched_by?: string;
  considers?: Considers;
  scale?: Scale;
  unit?: Unit;
  thresholds: Thresholds;
  margin?: Margin;
  /**
   * The reason why this KRI is only reported: required of nobody, fires nothing.
   */
  advisory?: string;
  confidence?: Confidence;
  /**
   * How long evidence stays admissible.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  binding?: Binding;
  min_samples?: MinSamples;
  conditions?: Conditions;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  protocol?: Protocol;
  reassess_on?: ReassessOn;
  assumes?: Assumes;
  waivable?: Waivable;
  /**
   * Overrides by stage or by trait: field by field the strictest applies, so that they can only tighten.
   */
  by?: {
    [k: string]: KriOverride;
  };
  rationale?: Rationale;
  source?: Source;
  since?: Since;
  because?: Because;
  /**
   * Ignored.
   *
   * This interface was referenced by `Kri`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | About
    | MeasuredBy
    | RelativeTo
    | Considers
    | Scale
    | Thresholds
    | Margin
    | Confidence
    | ComputeGrowth
    | Binding
    | Conditions
    | AssessorRule
    | IndependentRule
    | Protocol
    | ReassessOn
    | Assumes
    | Waivable
    | {
        [k: string]: KriOverride;
      }
    | Because
    | undefined;
}
/**
 * Which results of eval logs measure the indicator. All that matches counts, and the worst number decides.
 */
export interface ASelector {
  /**
   * Task name or glob; without / it also matches the last segment of a namespaced task.
   */
  task: string;
  /**
   * Metric name or glob.
   */
  metric: string;
  /**
   * Scorer name or glob.
   */
  scorer?: string;
  /**
   * Filter name or glob.
   */
  filter?: string;
  /**
   * Reducer name or glob.
   */
  reducer?: string;
  /**
   * Tool name or glob, e.g. inspect.
   */
  tool?: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `ASelector`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Selector`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * Which results of eval logs measure the indicator. All that matches counts, and the worst number decides.
 */
export interface Selector {
  /**
   * Task name or glob; without / it also matches the last segment of a namespaced task.
   */
  task: string;
  /**
   * Metric name or glob.
   */
  metric: string;
  /**
   * Scorer name or glob.
   */
  scorer?: string;
  /**
   * Filter name or glob.
   */
  filter?: string;
  /**
   * Reducer name or glob.
   */
  reducer?: string;
  /**
   * Tool name or glob, e.g. inspect.
   */
  tool?: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `ASelector`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Selector`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
export interface ASelectorOfTheBaseline {
  /**
   * Task name or glob of the baseline; without / it also matches the last segment of a namespaced task.
   */
  task: string;
  /**
   * Metric name or glob.
   */
  metric: string;
  /**
   * Scorer name or glob.
   */
  scorer?: string;
  /**
   * Filter name or glob.
   */
  filter?: string;
  /**
   * Reducer name or glob.
   */
  reducer?: string;
  /**
   * Tool name or glob.
   */
  tool?: string;
  as?: Relation;
  /**
   * Ignored.
   *
   * This interface was referenced by `ASelectorOfTheBaseline`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Relation
    | undefined;
}
export interface ValueSource {
  /**
   * A baseline that is known beforehand, such as that of experts.
   */
  value: ANumber2 | APercentageSuchAs221;
  /**
   * Its standard error.
   */
  stderr?: number;
  /**
   * Its confidence interval.
   */
  interval?: {
    /**
     * Two-sided level, e.g. 95%.
     */
    level: APercentageSuchAs951 | ANumberBetween0And1;
    /**
     * Lower end.
     */
    low: number;
    /**
     * Upper end.
     */
    high: number;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | APercentageSuchAs951
      | ANumberBetween0And1;
  };
  /**
   * Where the baseline comes from.
   */
  source: string;
  as?: Relation;
  /**
   * Ignored.
   *
   * This interface was referenced by `ValueSource`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | ANumber2
    | APercentageSuchAs221
    | {
        /**
         * Two-sided level, e.g. 95%.
         */
        level: APercentageSuchAs951 | ANumberBetween0And1;
        /**
         * Lower end.
         */
        low: number;
        /**
         * Upper end.
         */
        high: number;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | APercentageSuchAs951
          | ANumberBetween0And1;
      }
    | Relation
    | undefined;
}
export interface IndicatorId1 {
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  indicator: string;
  as?: Relation;
  /**
   * Ignored.
   *
   * This interface was referenced by `IndicatorId1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Relation
    | undefined;
}
export interface ReleasePrevious {
  /**
   * previous: the same selectors, measured on the release that derived_from of the manifest names.
   */
  release: 'previous';
  as?: Relation;
  /**
   * Ignored.
   *
   * This interface was referenced by `ReleasePrevious`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 'previous'
    | Relation
    | undefined;
}
/**
 * Thresholds by name, mildest first. Crossing one crosses the milder ones.
 */
export interface Thresholds {
  [k: string]: Threshold;
}
export interface Relative {
  /**
   * A share: a number such as 0.05 or a percentage such as 5%.
   */
  relative: ANumber | APercentage;
}
/**
 * The protocol by which it is measured. Evidence of another one, or that states none, does not count.
 */
export interface Protocol {
  /**
   * Version of the protocol, as text: quote it.
   */
  version: string;
  /**
   * SHA-256 of the protocol in hex, with or without sha256: before it.
   */
  sha256?: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  reviewed_by?: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `Protocol`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * What else holds at one stage and every wider one, or for releases with one trait. Field by field the strictest of the indicator and its overrides applies.
 */
export interface KriOverride {
  thresholds?: Thresholds1;
  margin?: Margin;
  confidence?: Confidence;
  /**
   * How long evidence stays admissible.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  binding?: Binding;
  min_samples?: MinSamples;
  conditions?: Conditions;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  /**
   * Ignored.
   *
   * This interface was referenced by `KriOverride`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Thresholds1
    | Margin
    | Confidence
    | string
    | ComputeGrowth
    | Binding
    | Conditions
    | AssessorRule
    | IndependentRule
    | undefined;
}
/**
 * Thresholds of the KRI that are crossed sooner here.
 */
export interface Thresholds1 {
  [k: string]: Threshold;
}
/**
 * A Key Control Indicator.
 */
export interface Kci {
  /**
   * What is controlled, in a few words.
   */
  title: string;
  /**
   * Which kind of control it is.
   */
  category: 'containment' | 'deployment' | 'assurance' | 'governance';
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  layer?: string;
  about?: About;
  measured_by?: MeasuredBy;
  relative_to?: RelativeTo;
  /**
   * Id of the sign-off without which (or a trusted signature, or the default branch) evidence does not count.
   */
  vouched_by?: string;
  considers?: Considers;
  scale?: Scale;
  unit?: Unit;
  /**
   * An operator and a number or percentage (>= 20%), an operator and a word of the scale (>= high), or true.
   */
  threshold?: AnOperatorAndAValueEG20 | True;
  thresholds?: Thresholds2;
  /**
   * Why reaching the threshold suffices.
   */
  sufficiency?: string;
  /**
   * The reason why this KCI is only reported: no pairing may need it, and it may do without a threshold.
   */
  advisory?: string;
  /**
   * What this control is there for, where no other key tells; kri-gate grade looks for it. notification: an authority is told of a crossing. publication: results of assessments are published. audit: the controls of its category were audited. external-report: the report of an outside assessor is available. non-interference: nobody interfered with an outside assessment. failure-analysis: how controls can fail was analysed. novel-risks: new risks are searched for. risk-modelling: what was found is followed by new risk modelling.
   */
  purpose?:
    | 'notification'
    | 'publication'
    | 'audit'
    | 'external-report'
    | 'non-interference'
    | 'failure-analysis'
    | 'novel-risks'
    | 'risk-modelling';
  /**
   * Ids of the mitigations behind it. It is met only when evidence shows each of them to be in place.
   *
   * Items: An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  mitigations?: string[];
  /**
   * Time after the pairing's condition came true within which the control may still be outstanding: a duration such as 15d or 72h, or business days such as 5bd (Monday to Friday in UTC; holidays are not known).
   */
  within?: string;
  confidence?: Confidence;
  /**
   * How long evidence stays admissible.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  binding?: Binding;
  min_samples?: MinSamples;
  conditions?: Conditions;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  protocol?: Protocol;
  reassess_on?: ReassessOn;
  assumes?: Assumes;
  waivable?: Waivable;
  /**
   * Overrides by stage or by trait: field by field the strictest applies, so that they can only tighten.
   */
  by?: {
    [k: string]: KciOverride;
  };
  rationale?: Rationale;
  source?: Source;
  since?: Since;
  because?: Because;
  /**
   * Ignored.
   *
   * This interface was referenced by `Kci`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'containment'
    | 'deployment'
    | 'assurance'
    | 'governance'
    | About
    | MeasuredBy
    | RelativeTo
    | Considers
    | Scale
    | True
    | Thresholds2
    | 'notification'
    | 'publication'
    | 'audit'
    | 'external-report'
    | 'non-interference'
    | 'failure-analysis'
    | 'novel-risks'
    | 'risk-modelling'
    | string[]
    | Confidence
    | ComputeGrowth
    | Binding
    | Conditions
    | AssessorRule
    | IndependentRule
    | Protocol
    | ReassessOn
    | Assumes
    | Waivable
    | {
        [k: string]: KciOverride;
      }
    | Because
    | undefined;
}
/**
 * Levels by name, weakest first.
 */
export interface Thresholds2 {
  [k: string]: Threshold;
}
/**
 * What else holds at one stage and every wider one, or for releases with one trait. Field by field the strictest of the indicator and its overrides applies.
 */
export interface KciOverride {
  /**
   * An operator and a number or percentage (>= 20%), an operator and a word of the scale (>= high), or true.
   */
  threshold?: AnOperatorAndAValueEG20 | True;
  thresholds?: Thresholds3;
  confidence?: Confidence;
  /**
   * How long evidence stays admissible.
   */
  valid_for?: string;
  compute_growth?: ComputeGrowth;
  binding?: Binding;
  min_samples?: MinSamples;
  conditions?: Conditions;
  assessor?: AssessorRule;
  independent?: IndependentRule;
  /**
   * Ignored.
   *
   * This interface was referenced by `KciOverride`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | AnOperatorAndAValueEG20
    | True
    | Thresholds3
    | Confidence
    | ComputeGrowth
    | Binding
    | Conditions
    | AssessorRule
    | IndependentRule
    | undefined;
}
/**
 * Levels of the control that ask for more here.
 */
export interface Thresholds3 {
  [k: string]: Threshold;
}
/**
 * One mitigation.
 */
export interface Mitigation {
  /**
   * What is done, in a few words.
   */
  title: string;
  /**
   * Who answers for it.
   */
  owner?: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  layer?: string;
  /**
   * What evidence must show: implemented (default) or verified. planned: it is not in place, so no KCI that rests on it can be met.
   */
  status?: 'planned' | 'implemented' | 'verified';
  /**
   * What it needs to work: ids of other mitigations, which must be shown as well, and names of anything else. Controls that share one of these are one layer.
   *
   * Items: A mitigation id or a name.
   */
  depends_on?: string[];
  document?: DocumentRef;
  /**
   * The standard that it is held to.
   */
  standard?: {
    /**
     * Name of the standard.
     */
    name: string;
    /**
     * Level or version of it that is reached.
     */
    level?: string;
    /**
     * Last day of the certificate; after it the KCIs that rest on the mitigation are unmet.
     */
    expires?: string;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | string
      | undefined;
  };
  /**
   * Ignored.
   *
   * This interface was referenced by `Mitigation`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'planned'
    | 'implemented'
    | 'verified'
    | string[]
    | DocumentRef
    | {
        /**
         * Name of the standard.
         */
        name: string;
        /**
         * Level or version of it that is reached.
         */
        level?: string;
        /**
         * Last day of the certificate; after it the KCIs that rest on the mitigation are unmet.
         */
        expires?: string;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | string
          | undefined;
      }
    | undefined;
}
/**
 * A document with its hash.
 */
export interface FileSha256 {
  /**
   * Path, relative to the repository root.
   */
  file: string;
  /**
   * SHA-256 of the file in hex, with or without sha256: before it. The file must match.
   */
  sha256: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `FileSha256`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string;
}
/**
 * The emergency response plan.
 */
export interface Document {
  /**
   * Path, relative to the repository root.
   */
  file: string;
  /**
   * SHA-256 of the file in hex, with or without sha256: before it. The file must match.
   */
  sha256: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `FileSha256`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string;
}
/**
 * The document of one procedure.
 */
export interface Document1 {
  /**
   * Path, relative to the repository root.
   */
  file: string;
  /**
   * SHA-256 of the file in hex, with or without sha256: before it. The file must match.
   */
  sha256: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `FileSha256`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Document1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string;
}
/**
 * One assurance plan.
 */
export interface Plan {
  /**
   * What the assurance is to show.
   */
  statement: string;
  /**
   * Whether the assurance at hand shows it.
   */
  sufficient: boolean;
  /**
   * From when on it must be shown. Where this holds, or cannot be told, and sufficient is false, every release is blocked. Default: always.
   */
  needed_from?: TheWordAlways | ACondition;
  /**
   * Why it suffices; or why it will be ready in time.
   */
  because?: string;
  /**
   * Technical steps by id, each with the day by which it is needed.
   */
  milestones?: {
    [k: string]: Milestone;
  };
  /**
   * Ignored.
   *
   * This interface was referenced by `Plan`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | boolean
    | TheWordAlways
    | ACondition
    | {
        [k: string]: Milestone;
      }
    | undefined;
}
/**
 * What must hold: { kri: threshold }, { event: type }, { after: date }, { compute: ">= 1e26" }; several keys mean all of them; or exactly one of any: […] or all: […].
 */
export interface ACondition {
  /**
   * At least one of these conditions.
   *
   * @minItems 1
   */
  any?: Condition[];
  /**
   * All of these conditions.
   *
   * @minItems 1
   */
  all?: Condition[];
  /**
   * An event of this type stands in the evidence, about this release or about no release in particular.
   */
  event?: ATypeOfEvent1 | TypeSeverityStatus;
  /**
   * Holds from the start of this day on.
   */
  after?: string;
  /**
   * Compute of the release in FLOP, e.g. >= 1e26: its training_compute, or its effective_compute where it states no other.
   */
  compute?: string;
  /**
   * Name of a threshold of the KRI.
   */
  [k: string]: string | Condition[] | TypeSeverityStatus | undefined;
}
/**
 * What must hold: { kri: threshold }, { event: type }, { after: date }, { compute: ">= 1e26" }; several keys mean all of them; or exactly one of any: […] or all: […].
 */
export interface Condition {
  /**
   * At least one of these conditions.
   *
   * @minItems 1
   */
  any?: Condition[];
  /**
   * All of these conditions.
   *
   * @minItems 1
   */
  all?: Condition[];
  /**
   * An event of this type stands in the evidence, about this release or about no release in particular.
   */
  event?: ATypeOfEvent1 | TypeSeverityStatus;
  /**
   * Holds from the start of this day on.
   */
  after?: string;
  /**
   * Compute of the release in FLOP, e.g. >= 1e26: its training_compute, or its effective_compute where it states no other.
   */
  compute?: string;
  /**
   * Name of a threshold of the KRI.
   */
  [k: string]: string | Condition[] | TypeSeverityStatus | undefined;
}
export interface TypeSeverityStatus {
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  type: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  severity?: string;
  /**
   * open: only events that nothing has closed. closed: only events that have been closed, or are said to be, from that time on. Without it both count.
   */
  status?: 'open' | 'closed';
}
/**
 * One step of an assurance plan.
 */
export interface Milestone {
  /**
   * What is reached.
   */
  title: string;
  /**
   * From the start of this day on it must be reached, or every release is blocked.
   */
  due: string;
  /**
   * The forecast of capabilities by which that day is early enough.
   */
  forecast?: string;
  /**
   * The KCI that shows it, by its id (the strongest threshold) or { id: threshold }. Without one nothing can show that it is reached.
   */
  kci?: AKCIId | IdThreshold;
  /**
   * Ignored.
   *
   * This interface was referenced by `Milestone`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | IdThreshold
    | undefined;
}
export interface IdThreshold {
  /**
   * Name of the threshold that must be reached.
   */
  [k: string]: string;
}
/**
 * One if-then statement.
 */
export interface Pairing {
  /**
   * The condition, or always.
   */
  if: TheWordAlways | ACondition;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  from?: string;
  /**
   * The controls that are needed by category; stop: no control clears it; report: it must be measured, nothing is required.
   */
  then: TheWordStopOrReport | ControlsByCategory;
  /**
   * Ignored.
   *
   * This interface was referenced by `Pairing`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | TheWordAlways
    | ACondition
    | string
    | TheWordStopOrReport
    | ControlsByCategory
    | undefined;
}
export interface ControlsByCategory {
  containment?: Requirements;
  deployment?: Requirements4;
  assurance?: Requirements5;
  governance?: Requirements6;
  /**
   * Ignored.
   *
   * This interface was referenced by `ControlsByCategory`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | Requirements
    | Requirements4
    | Requirements5
    | Requirements6
    | undefined;
}
export interface AtLeastNOf {
  /**
   * How many must be met.
   */
  at_least: number;
  of: Requirements1;
  /**
   * distinct (default): what shares a layer counts once. any: each counts.
   */
  layers?: 'distinct' | 'any';
}
export interface Any {
  any: Requirements2;
}
export interface All {
  all: Requirements3;
}
export interface IdThreshold1 {
  /**
   * Name of the threshold that must be reached.
   */
  [k: string]: string;
}
/**
 * One sign-off.
 */
export interface Signoff {
  /**
   * When it is needed; without it only where vouched_by names it.
   */
  if?: TheWordAlways | ACondition;
  /**
   * GitHub logins.
   *
   * Items: A GitHub login.
   */
  users?: string[];
  /**
   * GitHub teams as org/slug.
   *
   * Items: A team as org/slug.
   */
  teams?: string[];
  /**
   * How many distinct people must approve. Default 1.
   */
  quorum?: number;
  /**
   * Ignored.
   *
   * This interface was referenced by `Signoff`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | TheWordAlways
    | ACondition
    | string[]
    | number
    | undefined;
}
export interface AssessorsById {
  [k: string]: Assessor;
}
/**
 * One assessor.
 */
export interface Assessor {
  /**
   * Who it is.
   */
  name: string;
  /**
   * True when free of financial, operational and management dependence on the developer.
   */
  independent?: boolean;
  /**
   * Why they can judge this.
   */
  expertise?: string;
  /**
   * How they were chosen.
   */
  selection?: string;
  /**
   * Conflicts of interest: the id of a model under models concerns that model alone, any other text every one. With one the assessor is not independent.
   *
   * Items: One conflict.
   */
  conflicts?: string[];
  /**
   * GitHub logins whose approval of the head commit counts as the assessor's word.
   *
   * Items: A GitHub login.
   */
  users?: string[];
  /**
   * Ignored.
   *
   * This interface was referenced by `Assessor`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | boolean
    | string[]
    | undefined;
}
/**
 * One waiver.
 */
export interface Waiver {
  /**
   * Id of the waiver, unique.
   */
  id: string;
  /**
   * The one indicator whose findings it lifts.
   */
  indicator: string;
  /**
   * The model.
   */
  model: string;
  /**
   * The one release, as text: quote it.
   */
  release: string;
  /**
   * Digest of the release; needed under the bindings digest and attested.
   */
  digest?: string;
  /**
   * Why the exception is acceptable.
   */
  reason: string;
  /**
   * KCIs that must be met for the waiver to hold.
   *
   * Items: A KCI id.
   */
  compensating?: string[];
  /**
   * Who accepted the risk.
   *
   * @minItems 1
   *
   * Items: A person.
   */
  approved_by: string[];
  /**
   * First day on which it holds.
   */
  approved_on: string;
  /**
   * Last day on which it holds.
   */
  expires: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `Waiver`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | string[]
    | undefined;
}
/**
 * One workflow and those of its artifacts that hold eval logs.
 */
export interface ArtifactSource {
  /**
   * Path of the workflow file, such as .github/workflows/evals.yml. Only runs of the file as it stands on the default branch can clear anything.
   */
  workflow: string;
  /**
   * Names or globs of its artifacts.
   *
   * @minItems 1
   *
   * Items: A name or glob.
   */
  artifacts: string[];
  /**
   * Names or globs of the jobs that run the evals. A run counts when all of them succeeded; without it, when the whole run did. Needed where the gate is a job of the same workflow.
   *
   * @minItems 1
   *
   * Items: A name or glob of jobs.
   */
  jobs?: string[];
  /**
   * true (default): an artifact that is missing, expired or not there yet blocks. false: it warns.
   */
  required?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `ArtifactSource`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | string[]
    | boolean
    | undefined;
}
/**
 * How one kind of file is read. What names a measurement may be a constant; what is said of the run and of the model stands in the file.
 */
export interface Mapping {
  /**
   * Globs of the files that it reads. It does not make them evidence; what names evidence does.
   *
   * @minItems 1
   *
   * Items: A glob (* ? ** […]), relative to the repository root.
   */
  files: string[];
  /**
   * json: one document. jsonl: a JSON object on every line. csv: RFC 4180 with a header line.
   */
  format: 'json' | 'jsonl' | 'csv';
  /**
   * What parts the cells of a csv file; default comma.
   */
  delimiter?: 'comma' | 'semicolon' | 'tab' | 'pipe';
  /**
   * For json: JSON Pointer of the list whose elements are the rows. Without it the document is the only row.
   */
  rows?: string;
  /**
   * What a row is: a result (default), or an item, of which the share that counted lists is taken.
   */
  each?: 'result' | 'item';
  /**
   * Where the id of an item stands, so that none counts twice; the word row takes every row for an item of its own.
   */
  item?: TheWordRow | APlace;
  /**
   * What the tool is called; default the id of the mapping.
   */
  tool?: string;
  tool_version?: Place;
  /**
   * The task: a name, or where it stands.
   */
  task: AName | APlace1;
  /**
   * The metric: a name, or where it stands.
   */
  metric: AName | APlace1;
  /**
   * The scorer: a name, or where it stands.
   */
  scorer?: AName | APlace1;
  /**
   * The filter: a name, or where it stands.
   */
  filter?: AName | APlace1;
  /**
   * The reducer: a name, or where it stands.
   */
  reducer?: AName | APlace1;
  /**
   * Where the value stands. With each: item, also which values count and which do not.
   */
  value: {
    /**
     * JSON Pointer, from the row.
     */
    pointer?: string;
    /**
     * Name of a column.
     */
    column?: string;
    /**
     * JSON Pointer, from the document.
     */
    document?: string;
    /**
     * number (default); percent: 12% is 0.12; hundredths: 12 is 0.12.
     */
    as?: 'number' | 'percent' | 'hundredths';
    counted?: Values;
    not_counted?: Values1;
    left_out?: Values2;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | string
      | 'number'
      | 'percent'
      | 'hundredths'
      | Values
      | Values1
      | Values2
      | undefined;
  };
  stderr?: Place1;
  /**
   * Where a confidence interval of the value stands.
   */
  interval?: {
    low: Place2;
    high: Place3;
    /**
     * Its two-sided level, such as 95%, or where that stands.
     */
    level: APercentage2 | APlace2;
    /**
     * What kind of interval it is, such as bootstrap; default ci.
     */
    kind?: string;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | Place2
      | Place3
      | APercentage2
      | APlace2
      | undefined;
  };
  samples?: Place4;
  model?: Place5;
  digest?: Place6;
  effective_compute?: Place7;
  assessed?: Place8;
  /**
   * Where the conditions stand under which it was measured.
   */
  conditions?: {
    [k: string]: Place9;
  };
  /**
   * What shows that the run is whole; the word assumed takes every file for a whole run.
   */
  complete: TheWordAssumed | WhatShowsIt;
  /**
   * Ignored.
   *
   * This interface was referenced by `Mapping`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string[]
    | 'json'
    | 'jsonl'
    | 'csv'
    | 'comma'
    | 'semicolon'
    | 'tab'
    | 'pipe'
    | string
    | 'result'
    | 'item'
    | TheWordRow
    | APlace
    | Place
    | APlace1
    | {
        /**
         * JSON Pointer, from the row.
         */
        pointer?: string;
        /**
         * Name of a column.
         */
        column?: string;
        /**
         * JSON Pointer, from the document.
         */
        document?: string;
        /**
         * number (default); percent: 12% is 0.12; hundredths: 12 is 0.12.
         */
        as?: 'number' | 'percent' | 'hundredths';
        counted?: Values;
        not_counted?: Values1;
        left_out?: Values2;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | string
          | 'number'
          | 'percent'
          | 'hundredths'
          | Values
          | Values1
          | Values2
          | undefined;
      }
    | Place1
    | {
        low: Place2;
        high: Place3;
        /**
         * Its two-sided level, such as 95%, or where that stands.
         */
        level: APercentage2 | APlace2;
        /**
         * What kind of interval it is, such as bootstrap; default ci.
         */
        kind?: string;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | Place2
          | Place3
          | APercentage2
          | APlace2
          | undefined;
      }
    | Place4
    | Place5
    | Place6
    | Place7
    | Place8
    | {
        [k: string]: Place9;
      }
    | TheWordAssumed
    | WhatShowsIt
    | undefined;
}
/**
 * Where something stands: exactly one of pointer, column and document.
 */
export interface APlace {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the version of the tool stands.
 */
export interface Place {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where something stands: exactly one of pointer, column and document.
 */
export interface APlace1 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the standard error of the value stands.
 */
export interface Place1 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where its lower end stands.
 */
export interface Place2 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where its upper end stands.
 */
export interface Place3 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where something stands: exactly one of pointer, column and document.
 */
export interface APlace2 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the number of distinct items stands.
 */
export interface Place4 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the model stands, as the tool recorded it.
 */
export interface Place5 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the digest of what was measured stands.
 */
export interface Place6 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the effective compute of what was measured stands, FLOP.
 */
export interface Place7 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the time of the run stands. Without it nothing is admissible.
 */
export interface Place8 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * Where the condition stands.
 */
export interface Place9 {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  /**
   * How it is written. Numbers: number, percent (12%), hundredths. Times: time, seconds, milliseconds (since 1970). Conditions: text, number, flag.
   */
  as?: 'number' | 'percent' | 'hundredths' | 'time' | 'seconds' | 'milliseconds' | 'text' | 'flag';
  /**
   * true: it may be missing, null or an empty cell, and then counts as not stated.
   */
  optional?: boolean;
  /**
   * Ignored.
   *
   * This interface was referenced by `APlace`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place1`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place3`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `APlace2`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place4`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place5`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place6`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place7`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place8`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   *
   * This interface was referenced by `Place9`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | 'number'
    | 'percent'
    | 'hundredths'
    | 'time'
    | 'seconds'
    | 'milliseconds'
    | 'text'
    | 'flag'
    | boolean
    | undefined;
}
/**
 * What shows that a run is whole: a place and its values, a number of items, a number of rows, or several of them.
 */
export interface WhatShowsIt {
  /**
   * JSON Pointer, from the row.
   */
  pointer?: string;
  /**
   * Name of a column.
   */
  column?: string;
  /**
   * JSON Pointer, from the document.
   */
  document?: string;
  is?: Values3;
  /**
   * How many distinct items a whole run has at least.
   */
  items?: number;
  /**
   * How many rows a whole file has at least: a file that was cut where a line ends is sound otherwise.
   */
  rows?: number;
  /**
   * Ignored.
   *
   * This interface was referenced by `WhatShowsIt`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | Values3
    | number
    | undefined;
}
/**
 * One lint rule that is silenced, everywhere or at one place.
 */
export interface Silence {
  /**
   * Id of the lint rule.
   */
  rule: string;
  /**
   * An id, such as that of an indicator, or a JSON Pointer: silenced there and below. Default: everywhere.
   */
  at?: string;
  /**
   * Why it is accepted.
   */
  reason: string;
  /**
   * Ignored.
   *
   * This interface was referenced by `Silence`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | undefined;
}
/**
 * Who may sign evidence: without it no signature is looked at. The binding attested needs it.
 */
export interface Trust {
  /**
   * The Sigstore trusted root (certificate authorities, transparency logs, timestamp authorities) that identities are verified against. Needed for signers with an identity; keys do without.
   */
  root?: {
    /**
     * Path of trusted_root.json, relative to the repository root; one root a line in a file of several, as `gh attestation trusted-root` writes it.
     */
    file: string;
    /**
     * SHA-256 of that file: another root is another policy.
     */
    sha256: string;
    /**
     * Ignored.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^x-".
     */
    [k: string]:
      | {
          [k: string]: unknown;
        }
      | string;
  };
  /**
   * Signers by id.
   */
  signers: {
    [k: string]: Signer;
  };
  /**
   * Ignored.
   *
   * This interface was referenced by `Trust`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | {
        /**
         * Path of trusted_root.json, relative to the repository root; one root a line in a file of several, as `gh attestation trusted-root` writes it.
         */
        file: string;
        /**
         * SHA-256 of that file: another root is another policy.
         */
        sha256: string;
        /**
         * Ignored.
         *
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^x-".
         */
        [k: string]:
          | {
              [k: string]: unknown;
            }
          | string;
      }
    | {
        [k: string]: Signer;
      }
    | undefined;
}
/**
 * Who may sign what: either a certificate's identity and issuer, or a key.
 */
export interface Signer {
  /**
   * Subject alternative name of the signing certificate: of a GitHub workflow its address and ref, such as https://github.com/acme/evals/.github/workflows/eval.yml@refs/heads/main. A glob; * and ? do not cross /. What comes before the path's second segment holds none.
   */
  identity?: string;
  /**
   * Who vouched for that identity, exactly: https://token.actions.githubusercontent.com for GitHub Actions.
   */
  issuer?: string;
  /**
   * The repository whose workflow run asked for the certificate, exactly, such as https://github.com/acme/evals. A reusable workflow can be called by any repository.
   */
  repository?: string;
  /**
   * The ref that the run was for, exactly, such as refs/heads/main.
   */
  ref?: string;
  /**
   * A public key in PEM (SPKI): ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of at least 2048 bits.
   */
  key?: string;
  /**
   * An id: a lower-case letter, then lower-case letters, digits, dots and hyphens.
   */
  assessor?: string;
  /**
   * Types of in-toto predicates that count from this signer, exactly, such as https://slsa.dev/provenance/v1.
   *
   * @minItems 1
   *
   * Items: A predicate type.
   */
  predicates: string[];
  /**
   * What a signature of this signer vouches for: logs, records (values, cover sheets and reviews), withdrawals (whatever takes something away).
   *
   * @minItems 1
   *
   * Items: logs, records or withdrawals.
   */
  may: ('logs' | 'records' | 'withdrawals')[];
  /**
   * Ignored.
   *
   * This interface was referenced by `Signer`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | string
    | string[]
    | ('logs' | 'records' | 'withdrawals')[]
    | undefined;
}
