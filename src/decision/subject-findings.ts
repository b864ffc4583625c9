import type { Indicator } from '../policy/model.ts';
import type { Readings } from './admissible/readings.ts';
import type { Context } from './context.ts';
import { type Finding, placed } from './findings.ts';
import { placeOf } from './present/explain.ts';

/** Evidence that counts for alarms alone, because the manifest no longer says that it is about the release. */
export function subjectFindings(readings: Readings, { policy, release, stood }: Context): Finding[] {
  if (stood.length === 0) return [];
  const uses = [...policy.kris, ...policy.kcis].flatMap((indicator: Indicator) => readings.all(indicator).flatMap((read) => read.untied));
  const places = [...new Set(uses.map(placeOf))];
  if (places.length === 0) return [];
  const shown = places.slice(0, MOST_LISTED).join(', ');
  const more = places.length > MOST_LISTED ? ` and ${places.length - MOST_LISTED} more` : '';
  const files = [...new Set(stood.map((one) => one.release.file))].join(', ');
  return [
    {
      code: 'subject-changed',
      severity: 'warning',
      message: `by the manifest that stands (${files}) ${shown}${more} would be about this release, by this one not; that still raises alarms, and clears nothing`,
      fix: 'State the digests, names and configurations again that the manifest had, or ask an owner of the policy to approve the head commit.',
      ...placed(release.at.release),
    },
  ];
}

const MOST_LISTED = 4;
