import { formatDay, parseTime } from '../../formats/time.ts';
import type { Risk } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Event } from '../evidence/item.ts';
import { eventsNaming } from '../evidence/spoken.ts';
import { type Finding, placed } from '../findings.ts';
import { appliesAt } from '../kci/pairings.ts';

/** Risks whose review an event has overtaken, at the stages at which one of their KRIs applies. Closing the event reviews nothing. */
export function riskReviewFindings({ policy, facts, stages }: Context): Finding[] {
  return policy.risks.flatMap((risk): Finding[] => {
    const events = eventsNaming(facts.events, risk.id).filter((event) => isOvertaken(risk, event));
    const [first] = events;
    const kris = policy.kris.filter((kri) => kri.risk === risk.id);
    const concerned = stages.filter((stage) => kris.some((kri) => appliesAt(kri, policy.stages.indexOf(stage), policy)));
    if (first === undefined || concerned.length === 0) return [];
    const more = events.length > 1 ? `, with ${events.length - 1} more` : '';
    return [
      {
        code: 'risk-review-stale',
        severity: 'block',
        stages: concerned,
        message: `${risk.title} (${risk.id}) was ${risk.reviewedOn === undefined ? 'never reviewed' : `last reviewed on ${risk.reviewedOn}`}, and the event ${first.event} of ${first.date} affects it${more}`,
        fix: `Review the risk in the light of the event, then set reviewed_on of ${risk.id} in the policy to the day of the review; the policy's owners approve it.`,
        ...placed(first.source),
      },
    ];
  });
}

/** True for an event on the day of the review or later; of both times the worst instant counts. */
function isOvertaken({ reviewedOn }: Risk, { date }: Event): boolean {
  const [reviewed, happened] = [reviewedOn === undefined ? undefined : parseTime(reviewedOn), parseTime(date)];
  return reviewed === undefined || happened === undefined || formatDay(happened.latest) >= formatDay(reviewed.earliest);
}
