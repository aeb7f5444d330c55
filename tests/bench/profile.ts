import type { TraceEvent } from './trace';

/** What ran from one moment to the next, in microseconds. */
export interface Sample {
  at: number;
  until: number;
  /** Whether a script of an extension was running, or what it had called. */
  ofExtension: boolean;
}

/** As V8 writes it into a trace, piece by piece: a node is a function with its callers above it. */
interface Chunk {
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}

const GARBAGE_COLLECTOR = '(garbage collector)';

/** The profile of one thread in a trace. */
export function readProfile(events: readonly TraceEvent[], { pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): Sample[] {
  const samples: Sample[] = [];
  const start = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  if (!start) return samples;
  const chunks = events
    .filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === start.id)
    .sort((a, b) => a.ts - b.ts);
  const own = new Set<number>();
  const collecting = new Set<number>();
  let at = (start.args.data as { startTime: number }).startTime;
  for (const { args } of chunks) {
    const { cpuProfile: { nodes = [], samples: ran = [] } = {}, timeDeltas = [] } = args.data as Chunk;
    for (const { id, parent, callFrame } of nodes) {
      if (isExtension(callFrame.url) || own.has(parent ?? -1)) own.add(id);
      if (callFrame.functionName === GARBAGE_COLLECTOR) collecting.add(id);
    }
    ran.forEach((node, place) => {
      at += timeDeltas[place] ?? 0;
      const last = samples.at(-1);
      if (last) last.until = at;
      // Garbage is collected on the account of what runs just then.
      const ofExtension = collecting.has(node) ? (last?.ofExtension ?? false) : own.has(node);
      samples.push({ at, until: at, ofExtension });
    });
  }
  return samples;
}

export function isExtension(url = ''): boolean {
  return url.startsWith('chrome-extension:');
}
