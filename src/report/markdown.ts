import type { Decision, DecisionReport } from '../formats/generated/decision.ts';
import { bytesOf, fitSections, type Section } from './budget.ts';
import { isAboutTrust, itemsOf } from './items.ts';
import { markdownEvidence, markdownProvenance, markdownReasons } from './markdown-details.ts';
import { markdownItems, markdownNotices } from './markdown-findings.ts';
import { alertOf, releaseSection, targetOf } from './markdown-head.ts';
import { markdownControls, markdownKris, markdownReadiness } from './markdown-indicators.ts';
import { markdownPairings, markdownSignoffs, markdownTrust, markdownWaivers, markdownWithdrawals } from './markdown-trust.ts';
import { markdownPlans } from './plans.ts';
import { VERDICT } from './words.ts';

/** Bounds of a text for GitHub. */
interface MarkdownOptions {
  /** Most bytes in UTF-8. */
  readonly maxBytes: number;
  /** Where the whole report is. */
  readonly summaryUrl?: string;
}

/** The report as GitHub Markdown, for a comment or a job summary: the verdict, what to do, what it rests on. */
export function renderMarkdown(report: DecisionReport, options: MarkdownOptions): string {
  const head = headThatFits(report, options.maxBytes);
  const notice = shortenedNotice(options.summaryUrl);
  const footer = options.summaryUrl === undefined ? '' : `\n${linkTo(options.summaryUrl, 'The whole report')}\n`;
  const sections = sectionsOf(report);
  const room = options.maxBytes - bytesOf(head);
  const full = fitSections(sections, room - bytesOf(footer));
  if (!full.shortened && bytesOf(footer) <= room) return head + full.text + footer;
  if (bytesOf(notice) > room) return head;
  return head + notice + fitSections(sections, room - bytesOf(notice)).text;
}

/** The verdict is always kept: with every detail, or else alone. */
function headThatFits(report: DecisionReport, maxBytes: number): string {
  const whole = alertOf(report);
  return bytesOf(whole) <= maxBytes ? whole : `**${VERDICT[report.verdict]}**\n`;
}

/** In the order in which they are read; `rank` says which go first when there is no room. */
function sectionsOf(report: DecisionReport): Section[] {
  const several = report.decisions.length > 1;
  const warnings = itemsOf(report, 'warning').filter((item) => !isAboutTrust(item));
  const all = [
    markdownItems(itemsOf(report, 'block'), several, 0),
    several ? releaseSection(report.decisions, 1) : undefined,
    ...report.decisions.flatMap((decision, index) => decisionSections(decision, several, 10 * (index + 1))),
    markdownNotices('Warnings', warnings, several, 2),
    markdownNotices('Notes', itemsOf(report, 'note'), several, 4),
    markdownProvenance(report, 3),
    markdownReasons(report, 10 * report.decisions.length + 5),
    markdownEvidence(report, 10 * (report.decisions.length + 1)),
  ];
  return all.filter((section) => section !== undefined);
}

function decisionSections(decision: Decision, several: boolean, rank: number): Section[] {
  const sections = [
    markdownKris(decision.kris, rank + 1),
    markdownControls(decision.kcis, rank + 2),
    markdownPlans(decision.plans, rank + 4),
    markdownTrust(decision, rank + 3),
    markdownSignoffs(decision.signoffs, rank + 4),
    markdownWithdrawals(decision.withdrawals, rank + 4),
    markdownWaivers(decision.waivers, rank + 4),
    markdownReadiness(decision.kcis, rank + 7),
    markdownPairings(decision.pairings, rank + 8),
  ].filter((section) => section !== undefined);
  if (!several) return sections;
  const title = `\n## ${targetOf(decision)}: ${VERDICT[decision.verdict].toLowerCase()}\n`;
  const heading: Section = { rank, head: title, entries: [], more: () => '' };
  return [heading, ...sections.map((section) => ({ ...section, under: heading }))];
}

function shortenedNotice(url: string | undefined): string {
  const where = url === undefined ? 'the job summary and the JSON report' : linkTo(url, 'the job summary');
  return `\n_Shortened to fit. The rest is in ${where}._\n`;
}

/** A link of ours. Anything but an https address without brackets is shown as nothing but its text. */
function linkTo(url: string, text: string): string {
  return /^https:\/\/[\w.:/?#@!$&'*+,;=%~-]+$/.test(url) ? `[${text}](<${url}>)` : text;
}
