/** Tells this device what was done in a lab, at the moment at which it happens. */
import type { OfLab } from '$src/atlas/progress/progress.ts';
import { deviceStorage } from '$src/site/storage.ts';
import type { Lab } from './lab.svelte.ts';

/** What it looks at. */
interface Watched {
  readonly bet: Pick<Lab['bet'], 'name' | 'chosen' | 'happened'>;
  readonly tour: Pick<Lab['tour'], 'over'>;
  readonly run: Pick<Lab['run'], 'frontier' | 'length'> & {
    readonly computation: Pick<Lab['run']['computation'], 'state'>;
    readonly playback: Pick<Lab['run']['playback'], 'atEnd'>;
  };
}

/** What has been done on this page so far. */
export function doneIn({ bet, tour, run }: Watched): OfLab {
  const { name, chosen, happened } = bet;
  const wager = happened === undefined ? 'placed' : happened === chosen ? 'right' : 'wrong';
  const { computation, playback } = run;
  const isWhole = computation.state === 'done' && run.frontier + 1 === run.length;
  return {
    bets: name === undefined || chosen === undefined ? {} : { [name]: wager },
    tour: tour.over,
    run: isWhole && playback.atEnd,
  };
}

/** To be called while the page is made. */
export function keepProgress(lab: Lab): void {
  const done = $derived(doneIn(lab));
  const deeds = $derived(JSON.stringify(done));
  // What the device remembers lies outside Svelte; what writes there comes when it is needed first.
  $effect(() => {
    if (deeds === none) return;
    const { technique, experiment } = lab.which;
    const now = done;
    import('$src/atlas/progress/keep.ts').then(
      ({ keep }) => keep(`${technique}/${experiment}`, now, deviceStorage()),
      (missing) => console.warn(missing), // without it a page lacks nothing but this
    );
  });
}

const none = JSON.stringify({ bets: {}, tour: false, run: false } satisfies OfLab);
