import type { FileReport } from '../engine/diagnostic.js';
import { describesRules, type Format, loadFormat, type RuleFacts, type Writing } from '../report/index.js';
import type { LintRequest, WantedReport } from './request.js';
import type { Story } from './selection/stories.js';
import { type Output, openStream } from './streams/output.js';
import { openReportFile } from './streams/report-file.js';
import { lookAt, paper, type Screen } from './streams/terminal.js';
import { Trouble } from './trouble.js';
import { version } from './version.js';

/** The reports of a run, which grow side by side. */
export interface Reports {
  readonly add: (file: FileReport) => void;
  /** Ends every report and puts those that go to files in their place. */
  readonly end: () => void;
}

/** Hears of text, and where it goes: to standard output (1), to standard error (2), or to a file as it was named. */
export type Overhear = (place: 1 | 2 | string, text: string) => void;

/** What the reports of a run have to know of it. */
export interface ReportedRun {
  readonly cwd: string;
  readonly rules: readonly RuleFacts[];
  /** What is linted: no report may overwrite it. */
  readonly stories: readonly Story[];
  /** Called whenever text is about to appear. */
  readonly beforeWriting: () => void;
  readonly overhear?: Overhear | undefined;
}

/** A report with the place that it goes to. */
interface Delivery {
  readonly writing: Writing;
  readonly output: Output;
}

/** The rules with all that there is to read of them; what is bundled with the command only runs. */
const loadCatalogue = async (): Promise<readonly RuleFacts[]> => (await import('../../rules/index.js')).rules;

/** What of a request the reports go by. */
export type ReportRequest = Pick<LintRequest, 'reports' | 'outputFile' | 'fix' | 'quiet' | 'paths'>;

/** Opens every report that is asked for. Throws a `Trouble` where one cannot be written, or two have one place. */
export async function openReports(request: ReportRequest, run: ReportedRun): Promise<Reports> {
  const taken = new Map<string, WantedReport>();
  const deliveries: Delivery[] = [];
  for (const wanted of request.reports) {
    const { format } = wanted;
    const rules = describesRules(format) ? await loadCatalogue() : run.rules;
    deliveries.push(open(wanted, await loadFormat(format), request, { ...run, rules }, taken));
  }
  return {
    add: (file) => {
      for (const { writing, output } of deliveries) output.write(writing.add(file));
    },
    end: () => endAll(deliveries),
  };
}

/** Ends every report, also where one before it cannot be written. */
function endAll(deliveries: readonly Delivery[]): void {
  const troubles: unknown[] = [];
  for (const { writing, output } of deliveries) {
    try {
      output.write(writing.end());
      output.end();
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
}

function open(
  wanted: WantedReport,
  format: Format,
  request: ReportRequest,
  run: ReportedRun,
  taken: Map<string, WantedReport>,
): Delivery {
  const { fix, quiet, paths, outputFile } = request;
  const file = wanted.file ?? outputFile;
  const look = ({ colour, columns }: Screen) =>
    format({ colour, columns, version, rules: run.rules, fixable: !fix, quiet });
  if (file === undefined) {
    // Fixed standard input comes out on standard output, where a report would spoil it.
    const stream = fix && paths.includes('-') ? 2 : 1;
    return {
      writing: look(lookAt(stream)),
      output: overheard(openStream(stream, run.beforeWriting), stream, run),
    };
  }
  const output = openReportFile(file, run.cwd, run.stories);
  const other = taken.get(output.realPath);
  if (other)
    throw new Trouble(
      `"${other.format}" and "${wanted.format}" would both be written to "${file}"; give each a file of its own.`,
    );
  taken.set(output.realPath, wanted);
  return { writing: look(paper), output: overheard(output, file, run) };
}

function overheard(output: Output, place: 1 | 2 | string, { overhear }: ReportedRun): Output {
  if (!overhear) return output;
  return {
    ...output,
    write: (text) => {
      overhear(place, text);
      output.write(text);
    },
  };
}
