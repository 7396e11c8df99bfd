/** The lessons of all labs, in reading order. */
import type { Lesson } from '../lesson.ts';
import { balancing as moeBalancing } from './moe/balancing.ts';
import { gate as moeGate } from './moe/gate.ts';
import { granularity as moeGranularity } from './moe/granularity.ts';
import { nodes as moeNodes } from './moe/nodes.ts';
import { eplb as moeEplb } from './moe/eplb.ts';
import { group as grpoGroup } from './grpo/group.ts';
import { clip as grpoClip } from './grpo/clip.ts';
import { training as grpoTraining } from './grpo/training.ts';
import { thinking as grpoThinking } from './grpo/thinking.ts';
import { votes as grpoVotes } from './grpo/votes.ts';
import { cache as mlaCache } from './mla/cache.ts';
import { absorption as mlaAbsorption } from './mla/absorption.ts';
import { decoupling as mlaDecoupling } from './mla/decoupling.ts';
import { rank as mlaRank } from './mla/rank.ts';
import { spectrum as mlaSpectrum } from './mla/spectrum.ts';
import { race as mlaRace } from './mla/race.ts';
import { long as mlaLong } from './mla/long.ts';
import { select as dsaSelect } from './dsa/select.ts';
import { learn as dsaLearn } from './dsa/learn.ts';
import { cost as dsaCost } from './dsa/cost.ts';
import { sinkhorn as mhcSinkhorn } from './mhc/sinkhorn.ts';
import { depth as mhcDepth } from './mhc/depth.ts';
import { streams as mhcStreams } from './mhc/streams.ts';
import { training as mhcTraining } from './mhc/training.ts';
import { bill as mhcBill } from './mhc/bill.ts';
import { hash as engramHash } from './engram/hash.ts';
import { gate as engramGate } from './engram/gate.ts';
import { module as engramModule } from './engram/module.ts';
import { budget as engramBudget } from './engram/budget.ts';
import { slots as engramSlots } from './engram/slots.ts';
import { tiers as engramTiers } from './engram/tiers.ts';
import { amputation as engramAmputation } from './engram/amputation.ts';
import { number as fp8Number } from './fp8/number.ts';
import { tiles as fp8Tiles } from './fp8/tiles.ts';
import { adder as fp8Adder } from './fp8/adder.ts';
import { training as fp8Training } from './fp8/training.ts';
import { roofline as fp8Roofline } from './fp8/roofline.ts';
import { schedule as dualpipeSchedule } from './dualpipe/schedule.ts';
import { overlap as dualpipeOverlap } from './dualpipe/overlap.ts';
import { price as dualpipePrice } from './dualpipe/price.ts';
import { online as flashmlaOnline } from './flashmla/online.ts';
import { split as flashmlaSplit } from './flashmla/split.ts';
import { roofline as flashmlaRoofline } from './flashmla/roofline.ts';
import { drafts as mtpDrafts } from './mtp/drafts.ts';
import { training as mtpTraining } from './mtp/training.ts';
import { overlap as mtpOverlap } from './mtp/overlap.ts';
import { chain as craqChain } from './craq/chain.ts';
import { throughput as craqThroughput } from './craq/throughput.ts';
import { placement as craqPlacement } from './craq/placement.ts';
import { hole as fimHole } from './fim/hole.ts';
import { rate as fimRate } from './fim/rate.ts';
import { packing as fimPacking } from './fim/packing.ts';

/** By lab: 'moe/balancing'. */
export const lessons: Readonly<Record<string, Lesson>> = {
  'moe/balancing': moeBalancing,
  'moe/gate': moeGate,
  'moe/granularity': moeGranularity,
  'moe/nodes': moeNodes,
  'moe/eplb': moeEplb,
  'grpo/group': grpoGroup,
  'grpo/clip': grpoClip,
  'grpo/training': grpoTraining,
  'grpo/thinking': grpoThinking,
  'grpo/votes': grpoVotes,
  'mla/cache': mlaCache,
  'mla/absorption': mlaAbsorption,
  'mla/decoupling': mlaDecoupling,
  'mla/rank': mlaRank,
  'mla/spectrum': mlaSpectrum,
  'mla/race': mlaRace,
  'mla/long': mlaLong,
  'dsa/select': dsaSelect,
  'dsa/learn': dsaLearn,
  'dsa/cost': dsaCost,
  'mhc/sinkhorn': mhcSinkhorn,
  'mhc/depth': mhcDepth,
  'mhc/streams': mhcStreams,
  'mhc/training': mhcTraining,
  'mhc/bill': mhcBill,
  'engram/hash': engramHash,
  'engram/gate': engramGate,
  'engram/module': engramModule,
  'engram/budget': engramBudget,
  'engram/slots': engramSlots,
  'engram/tiers': engramTiers,
  'engram/amputation': engramAmputation,
  'fp8/number': fp8Number,
  'fp8/tiles': fp8Tiles,
  'fp8/adder': fp8Adder,
  'fp8/training': fp8Training,
  'fp8/roofline': fp8Roofline,
  'dualpipe/schedule': dualpipeSchedule,
  'dualpipe/overlap': dualpipeOverlap,
  'dualpipe/price': dualpipePrice,
  'flashmla/online': flashmlaOnline,
  'flashmla/split': flashmlaSplit,
  'flashmla/roofline': flashmlaRoofline,
  'mtp/drafts': mtpDrafts,
  'mtp/overlap': mtpOverlap,
  'mtp/training': mtpTraining,
  'craq/chain': craqChain,
  'craq/throughput': craqThroughput,
  'craq/placement': craqPlacement,
  'fim/hole': fimHole,
  'fim/rate': fimRate,
  'fim/packing': fimPacking,
};
