import type { Page } from 'puppeteer-core';
import { isExtension, readProfile, type Sample } from './profile';
import { sum } from './table';

/** What the main thread of a page did while it was watched. */
export interface Activity {
  /** Milliseconds of each task that scripts of extensions took, and microtasks, of which the trace does not tell whose they are. */
  shares: number[];
  /** Tasks longer than `LONG`, whoever's. */
  longTasks: number;
  /** Those of them that would not be long without those shares. */
  madeLong: number;
  /** Layouts and recalculations of style. */
  layouts: number;
}

/** Milliseconds that a task may take before a person notices, as the Long Tasks API has it. */
export const LONG = 50;

/** Of microtasks, in which all that waits for a promise goes on, only `v8.execute` tells. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
/** Who has called what. With it, tasks that first run a script were seen to take up to twice as long. */
const STACKS = 'disabled-by-default-devtools.timeline.stack';
const PROFILER = 'disabled-by-default-v8.cpu_profiler';
const MICROTASKS = 'RunMicrotasks';
/** What a script is at work in; its microtasks may run within. */
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall']);
/** What shows that a microtask is the browser's own: it loads a frame. */
const LOADING = new Set(['CommitLoad', 'ParseHTML']);

/** As Chromium writes it; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  args: { data?: { url?: string }; beginData?: { frame?: string; stackTrace?: { url: string }[] } };
}

/** A trace without a layout of the page that it is of, as some were seen to be; why is not known. */
export class LostTrace extends Error {}

/**
 * Watches a page while something is done with it.
 *
 * @throws LostTrace
 */
export async function watch(page: Page, act: () => Promise<void>): Promise<Activity> {
  const { events, tasks, isHere } = await trace(page, act, CATEGORIES);
  const here = events.filter(isHere);
  const ran = here.filter((event) => SCRIPTS.has(event.name) && isExtension(event.args.data?.url));
  const loading = here.filter((event) => LOADING.has(event.name));
  const waited = here.filter((event) => event.name === MICROTASKS && !loading.some((part) => isWithin(part, event)));
  const taken = outermost([...ran, ...waited]);
  const shareOf = (task: TraceEvent) => sum(taken.filter((part) => isWithin(part, task)).map(({ dur = 0 }) => dur));
  const long = tasks.filter(({ dur = 0 }) => dur > LONG * 1000);
  return {
    shares: tasks.map((task) => shareOf(task) / 1000),
    longTasks: long.length,
    madeLong: long.filter((task) => (task.dur ?? 0) - shareOf(task) <= LONG * 1000).length,
    layouts: here.filter(isLayout).length,
  };
}

/**
 * How many layouts and recalculations of style a script of an extension asks for, and waits for, while something is done with a page.
 *
 * @throws LostTrace
 */
export async function layoutsForced(page: Page, act: () => Promise<void>): Promise<number> {
  const { events, isHere } = await trace(page, act, [...CATEGORIES, STACKS]);
  const isForced = ({ args }: TraceEvent) => args.beginData?.stackTrace?.some(({ url }) => isExtension(url));
  return events.filter((event) => isLayout(event) && isHere(event) && isForced(event)).length;
}

/**
 * The milliseconds of extensions' scripts, and of what they called, in each task that they ran in while something was done with a
 * page. Chromium's profiler, which is on for it, makes scripts slower: read what comes out as an upper bound.
 */
export async function profile(page: Page, act: () => Promise<void>): Promise<number[]> {
  const { events, tasks, thread } = await trace(page, act, [...CATEGORIES, PROFILER]);
  return sharesOf(tasks, readProfile(events, thread));
}

/** What happened while something was done with a page, and which tasks of its main thread that was. */
async function trace(page: Page, act: () => Promise<void>, categories: string[]) {
  await page.tracing.start({ categories });
  await act();
  const written = await page.tracing.stop();
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] };
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const drawn = events.filter((event) => isLayout(event) && event.args.beginData?.frame === frameTree.frame.id);
  if (!drawn.length) throw new LostTrace('The trace does not tell of the page');
  // The tab began in another process, with an empty page.
  const thread = drawn.reduce((latest, event) => (event.ts > latest.ts ? event : latest));
  const isHere = ({ pid, tid }: TraceEvent) => pid === thread.pid && tid === thread.tid;
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isHere(event));
  return { events, tasks, thread, isHere };
}

/** Without those that run within another. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = kept.at(-1);
    if (!last || !isWithin(event, last)) kept.push(event);
  }
  return kept;
}

function isWithin({ ts }: TraceEvent, around: TraceEvent): boolean {
  return ts >= around.ts && ts < around.ts + (around.dur ?? 0);
}

function isLayout({ name }: TraceEvent): boolean {
  return name === 'Layout' || name === 'UpdateLayoutTree';
}

function sharesOf(tasks: readonly TraceEvent[], samples: readonly Sample[]): number[] {
  const inOrder = [...tasks].sort((a, b) => a.ts - b.ts);
  const shares: number[] = [];
  let next = 0;
  for (const { ts, dur = 0 } of inOrder) {
    const end = ts + dur;
    let share = 0;
    for (; next < samples.length && (samples[next] as Sample).at < end; next++) {
      const { at, until, ofExtension } = samples[next] as Sample;
      if (ofExtension && at >= ts) share += Math.min(until, end) - at;
    }
    if (share > 0) shares.push(share / 1000);
  }
  return shares;
}
