// What users of the library import, in the order of the story: dataset, network, measures.
export { readDataset } from './dataset/readDataset.ts';
export { datasetTables } from './dataset/datasetTables.ts';
export { sheets } from './dataset/sheets.ts';
export { issueCodes } from './dataset/issueCodes.ts';
export { aboutValue, isSynthetic } from './dataset/about.ts';
export {
  blankInitiative,
  blankOrganisation,
  blankParticipation,
  blankTie,
  emptyDataset,
} from './dataset/blank.ts';
export { columnValues, initiativeColumnValues } from './dataset/columnValues.ts';
export { expectedValues, labelOf } from './dataset/expectedValues.ts';
export { findOrganisation } from './dataset/findOrganisation.ts';
export { headerKey } from './dataset/headerKey.ts';
export { initiativeKinds } from './dataset/initiative.ts';
export { introductionStatuses } from './dataset/introduction.ts';
export { jointInitiatives } from './dataset/jointInitiatives.ts';
export { nameIn } from './dataset/nameIn.ts';
export { normaliseName } from './dataset/normaliseName.ts';
export {
  comparePartialDates,
  firstDay,
  isBefore,
  lastDay,
  overlaps,
  parsePartialDate,
} from './dataset/partialDate.ts';
export { collaborationRoles, otherRoles, roles } from './dataset/participation.ts';
export { splitList } from './dataset/splitList.ts';
export { vocabularyOf } from './dataset/vocabulary.ts';
export { buildNetwork } from './network/build.ts';
export { participationLayer, scenarioLayer } from './network/communityTies.ts';
export { tieLayers } from './network/layers.ts';
export { convenedAlone, leadersByInitiative, tieRoles } from './network/roles.ts';
export { compareIds } from './network/order.ts';
export { defaultSettings } from './network/settings.ts';
export { isSetting } from './network/requireSettings.ts';
export { networkFromNodeLink } from './network/fromNodeLink.ts';
export { networkFromGraphology } from './network/fromGraphology.ts';
export { project } from './network/projection.ts';
export { catalogue, measureById } from './measures/catalogue.ts';
export { formulaOf } from './measures/formulas.ts';
export { computeMeasure, computeMeasures, measureSteps } from './measures/compute.ts';
export { valueToJson } from './measures/valueToJson.ts';
export { order, selfLoops, size } from './measures/size.ts';
export { density, densityLoopsAllowed } from './measures/density.ts';
export { components, isolates } from './measures/components.ts';
export { diameter, eccentricity } from './measures/diameter.ts';
export { averagePathLength } from './measures/averagePathLength.ts';
export { globalEfficiency, reachability } from './measures/globalEfficiency.ts';
export { localEfficiency } from './measures/localEfficiency.ts';
export { centralization } from './measures/centralization.ts';
export { dyadCensus, reciprocity } from './measures/reciprocity.ts';
export { triadCensus } from './measures/triadCensus.ts';
export { degree, degreeCentrality, inDegree, outDegree } from './measures/degree.ts';
export { inStrength, outStrength, strength } from './measures/strength.ts';
export { betweenness } from './measures/betweenness.ts';
export { betweennessTasks, rememberBetweenness, runBetweennessTask } from './measures/betweennessTasks.ts';
export { edgeBetweenness } from './measures/edgeBetweenness.ts';
export { closeness } from './measures/closeness.ts';
export { harmonic } from './measures/harmonic.ts';
export { eigenvector } from './measures/eigenvector.ts';
export { pagerank } from './measures/pagerank.ts';
export { katz } from './measures/katz.ts';
export { triangles } from './measures/triangles.ts';
export { averageClustering, clustering, transitivity } from './measures/clustering.ts';
export { directedClustering } from './measures/directedClustering.ts';
export { weightedClustering } from './measures/weightedClustering.ts';
export { smallWorld } from './measures/smallWorld.ts';
export { coreNumber, degeneracy } from './measures/coreNumber.ts';
export { articulationPoints, bridges } from './measures/bridges.ts';
export { localBridges } from './measures/localBridges.ts';
export { degreeAssortativity, groupAssortativity, numericAssortativity } from './measures/assortativity.ts';
export { structuralHoles } from './measures/structuralHoles.ts';
export { brokerage } from './measures/brokerage.ts';
export { brokerageMoments } from './measures/brokerageMoments.ts';
export { brokerageTest } from './measures/brokerageTest.ts';
export { continuousCorePeriphery, corePeriphery } from './measures/corePeriphery.ts';
export { corePeripherySignificance } from './measures/corePeripherySignificance.ts';
export { participation, withinModuleZ } from './measures/participation.ts';
export { fragmentation, fragmentationWithoutEach } from './measures/fragmentation.ts';
export { keyPlayers, reach } from './measures/keyPlayers.ts';
export { dependence, removal } from './measures/removal.ts';
export { eiIndex, expectedEiIndex, groupEiIndex, nodeEiIndex } from './measures/eiIndex.ts';
export { eiIndexTest, groupEiIndexTest, nodeEiIndexTest } from './measures/eiIndexTest.ts';
export { expectedMixing, mixingDensity, mixingMatrix } from './measures/mixing.ts';
export { mixingAgainstNull } from './measures/mixingAgainstNull.ts';
export { modularity } from './measures/modularity.ts';
export { modularitySignificance } from './measures/modularitySignificance.ts';
export { projectedTieSignificance } from './measures/projectedTieSignificance.ts';
export { twoModeBetweenness, twoModeCloseness, twoModeDegree } from './measures/twoMode/centrality.ts';
export {
  latapyClustering,
  opsahlClustering,
  robinsAlexanderClustering,
} from './measures/twoMode/clustering.ts';
export { twoModeEigenvector } from './measures/twoMode/eigenvector.ts';
export { redundancy } from './measures/twoMode/redundancy.ts';
export { detectGroups, groupSteps } from './groups/detectGroups.ts';
export { coMembership } from './groups/coMembership.ts';
export { nameGroups } from './groups/nameGroups.ts';
export { compareGroups } from './groups/compareGroups.ts';
export { matchGroups } from './groups/matchGroups.ts';
export { findGaps, gapSteps } from './gaps/findGaps.ts';
export { dependenceOnEach } from './gaps/dependenceOnEach.ts';
export { coverage, leastKnown } from './gaps/coverage.ts';
export { coverageItems } from './gaps/coverageItems.ts';
export { defaultPairs, describedDimensions } from './gaps/dimensions.ts';
export { valuePairs, valuePairSteps } from './gaps/valuePairs.ts';
export { onlyThrough } from './gaps/onlyThrough.ts';
export { successors } from './gaps/successors.ts';
export { periphery } from './gaps/periphery.ts';
export { ownershipOverTime } from './gaps/ownershipOverTime.ts';
export { sharedOwnership } from './gaps/sharedOwnership.ts';
export { needBalances } from './gaps/unmetNeeds.ts';
export { dataGaps } from './gaps/dataGaps.ts';
export { facilitatorsOf } from './gaps/facilitators.ts';
export { compareMoments, compareSteps } from './change/compareMoments.ts';
export { facilitatorRemoval } from './change/facilitatorRemoval.ts';
export { tieChange } from './change/tieChange.ts';
export { defaultReplicates } from './measures/nullTest.ts';
export { competitionRanks } from './statistics/ranks.ts';
export { publishersOf } from './uncertainty/publishers.ts';
export { leaveOnePublisherOut, publisherSteps } from './uncertainty/leaveOnePublisherOut.ts';
export { uncertainty, uncertaintyFromTasks, uncertaintySteps } from './uncertainty/uncertainty.ts';
export {
  runUncertaintyTask,
  splitUncertaintyTask,
  uncertaintyTasks,
} from './uncertainty/uncertaintyTasks.ts';
export { defaultResamples, usualResampling } from './uncertainty/uncertaintyPlan.ts';
export { defaultErrorRate, resamplings } from './uncertainty/resampling.ts';
export { indistinguishable } from './uncertainty/indistinguishable.ts';
export { stabilityByShare, stabilitySteps, stabilityWithoutEach } from './uncertainty/stability.ts';
export { suggestIntroductions, suggestSteps } from './suggestions/suggestIntroductions.ts';
export { addToLog, changeIntroduction, introductionLog } from './suggestions/log/introductionLog.ts';
export { dataOfList, listId } from './suggestions/log/listId.ts';
export { actionPlan } from './suggestions/log/actionPlan.ts';
export { practicesOf, whoShowsHow } from './suggestions/practices.ts';
export { portfolioObjectives } from './suggestions/portfolio/portfolioObjective.ts';
export { applyScenario } from './suggestions/whatIf/applyScenario.ts';
export { ScenarioError } from './suggestions/whatIf/scenarioChange.ts';
export { whatIf } from './suggestions/whatIf/whatIf.ts';
export { networkFigures } from './suggestions/whatIf/networkFigures.ts';
export { rankChanges } from './suggestions/whatIf/rankChanges.ts';
export { gapChanges } from './suggestions/whatIf/gapChanges.ts';
export { whatIfTable, whatIfTableSteps } from './suggestions/whatIf/whatIfTable.ts';
export { suggestTeams, teamSteps } from './suggestions/team/suggestTeams.ts';
export { matchNeeds, matchSteps } from './suggestions/match/matchNeeds.ts';
export { calibratedFeasibility } from './suggestions/backtest/calibratedFeasibility.ts';
export { backtest, backtestSteps } from './suggestions/backtest/backtest.ts';
export { partSteps } from './progress/partSteps.ts';
export { completeSteps, runSteps } from './progress/run.ts';

export type { Cell, Table, TableRow } from './dataset/cell.ts';
export type { Attribute, Translation } from './dataset/attribute.ts';
export type { AboutEntry } from './dataset/aboutEntry.ts';
export type { Capacity } from './dataset/capacity.ts';
export type { Column, ColumnKind, ReferenceTarget } from './dataset/column.ts';
export type { DatasetReading } from './dataset/readDataset.ts';
export type { JointInitiatives } from './dataset/jointInitiatives.ts';
export type { Sheet, SheetColumn, SheetName, SheetRecords } from './dataset/sheets.ts';
export type { Dataset } from './dataset/dataset.ts';
export type { Fact } from './dataset/fact.ts';
export type { Initiative, InitiativeKind } from './dataset/initiative.ts';
export type { Introduction, IntroductionStatus } from './dataset/introduction.ts';
export type { Issue, IssueParameter } from './dataset/issue.ts';
export type { IssueCode, IssueKind, Severity } from './dataset/issueCodes.ts';
export type { Membership, Organisation } from './dataset/organisation.ts';
export type { ParsedDate, PartialDate } from './dataset/partialDate.ts';
export type { Participation, Role } from './dataset/participation.ts';
export type { Source } from './dataset/source.ts';
export type { Term } from './dataset/term.ts';
export type { Tie } from './dataset/tie.ts';
export type {
  CommunityNetwork,
  CommunityTie,
  HiddenOrganisation,
  HiddenReason,
  Presence,
} from './network/community.ts';
export type { Network, NodeAttribute } from './network/network.ts';
export type { NodeLinkEdge, NodeLinkGraph, NodeLinkNode } from './network/nodeLink.ts';
export type { NetworkSettings, OrganisationFilter } from './network/settings.ts';
export type { TwoMode } from './network/twoMode.ts';
export type { Adjacency, Neighbours } from './kernels/adjacency.ts';
export type {
  Measure,
  MeasureInput,
  MeasureLevel,
  MeasureResult,
  UndefinedReason,
  Value,
} from './measures/measure.ts';
export type { Projection, ProjectionSide, ProjectionWeighting } from './network/projection.ts';
export type { Computed, ComputeOptions } from './measures/compute.ts';
export type { JsonValue } from './measures/valueToJson.ts';
export type { ComponentList, ComponentsOptions } from './measures/components.ts';
export type { AveragePathLengthOptions } from './measures/averagePathLength.ts';
export type { GlobalEfficiencyOptions } from './measures/globalEfficiency.ts';
export type { CentralizationOf } from './measures/centralization.ts';
export type { DyadCensus, ReciprocityOptions } from './measures/reciprocity.ts';
export type { TriadKind } from './measures/triadCensus.ts';
export type { DegreeOptions } from './measures/degree.ts';
export type { CountedPairs, PathOptions } from './measures/paths.ts';
export type { BetweennessOptions, BetweennessPaths } from './measures/betweenness.ts';
export type {
  BetweennessPart,
  BetweennessTask,
  BetweennessTasksOptions,
} from './measures/betweennessTasks.ts';
export type { EdgeBetweennessOptions, TieValue } from './measures/edgeBetweenness.ts';
export type { ClosenessOptions } from './measures/closeness.ts';
export type { HarmonicOptions } from './measures/harmonic.ts';
export type { EigenvectorOptions } from './measures/eigenvector.ts';
export type { PagerankOptions } from './measures/pagerank.ts';
export type { KatzOptions } from './measures/katz.ts';
export type { AverageClusteringOptions } from './measures/clustering.ts';
export type { WeightedClusteringOptions } from './measures/weightedClustering.ts';
export type { StructuralHoleOptions, StructuralHoles } from './measures/structuralHoles.ts';
export type { BrokerageCounts } from './measures/brokerage.ts';
export type { BrokerageMoments } from './measures/brokerageMoments.ts';
export type {
  ContinuousCorePeriphery,
  CorePeriphery,
  CorePeripheryOptions,
} from './measures/corePeriphery.ts';
export type { CorePattern } from './kernels/corePattern.ts';
export type { ParticipationOptions } from './measures/participation.ts';
export type { Fragmentation } from './measures/fragmentation.ts';
export type { KeyPlayerOptions, KeyPlayers, Reach } from './measures/keyPlayers.ts';
export type { Removal } from './measures/removal.ts';
export type { NullTestOptions } from './measures/eiIndexTest.ts';
export type { NullTest } from './measures/nullTest.ts';
export type { GroupMatrix, MixingNull, MixingOptions } from './measures/mixing.ts';
export type { MixingCell, MixingTest } from './measures/mixingAgainstNull.ts';
export type { ModularityOptions } from './measures/modularity.ts';
export type { NullNetworkTest } from './measures/againstNullNetworks.ts';
export type { BrokerageTest, BrokerageTestOptions } from './measures/brokerageTest.ts';
export type { AgainstRandom, SmallWorld } from './measures/smallWorld.ts';
export type { ReplicateOptions } from './measures/nullNetworks.ts';
export type { SignificanceOptions, SignificantTie } from './measures/projectedTieSignificance.ts';
export type { LatapyVariant } from './measures/twoMode/clustering.ts';
export type { Group, GroupDetection, RunSpread } from './groups/detectGroups.ts';
export type { PartitionOptions } from './groups/partitionRuns.ts';
export type { Certainty } from './groups/certainty.ts';
export type { CoMembership } from './groups/coMembership.ts';
export type { NameOptions, NamePart } from './groups/nameGroups.ts';
export type { GroupMembership, GroupSimilarity } from './groups/compareGroups.ts';
export type { EarlierGroup, GroupMatches, LaterGroup, MatchOptions } from './groups/matchGroups.ts';
export type { Counted, DimensionValue, Gap, GapDoubt, GapKind, GapReason, GapSubject } from './gaps/gap.ts';
export type { GapOptions, GapReport } from './gaps/findGaps.ts';
export type { Dependence, Removed } from './gaps/dependenceOnEach.ts';
export type { CoverageCell, CoverageMatrix, CoverageValue } from './gaps/coverage.ts';
export type { CoverageItems } from './gaps/coverageItems.ts';
export type { DescribedDimension, DimensionPair } from './gaps/dimensions.ts';
export type { Mixing, MixingPair } from './gaps/mixing.ts';
export type { NullModel } from './network/nullTies.ts';
export type { ValuePair, ValuePairOptions } from './gaps/valuePairs.ts';
export type { CutOrganisation } from './gaps/onlyThrough.ts';
export type { Successor, SuccessorOptions } from './gaps/successors.ts';
export type { Periphery } from './gaps/periphery.ts';
export type { OwnershipAt, OwnershipShare, ShareRange } from './gaps/ownershipOverTime.ts';
export type { Share, SharedOwnership, ShareReason } from './gaps/sharedOwnership.ts';
export type { NeedBalance } from './gaps/unmetNeeds.ts';
export type { DataGaps, EmptyField, WaveAnswers } from './gaps/dataGaps.ts';
export type { Publisher } from './uncertainty/publishers.ts';
export type {
  PublisherInfluence,
  PublisherInfluenceOptions,
  PublisherLeftOut,
  PublisherRanking,
  RankByPublisher,
  RankWithout,
} from './uncertainty/leaveOnePublisherOut.ts';
export type { PublisherDecision } from './uncertainty/decisions.ts';
export type { RankingInput } from './uncertainty/inputFor.ts';
export type { Uncertainty } from './uncertainty/uncertainty.ts';
export type { UncertaintyOptions } from './uncertainty/uncertaintyPlan.ts';
export type { UncertaintyTask, UncertaintyTasksOptions } from './uncertainty/uncertaintyTasks.ts';
export type { FigureRange, MeasureUncertainty, RankRange } from './uncertainty/rankRanges.ts';
export type { DrawnRanks } from './uncertainty/drawnRanks.ts';
export type { NoResampling, Resampling } from './uncertainty/resampling.ts';
export type { RankInterval } from './uncertainty/indistinguishable.ts';
export type {
  MissingOptions,
  MissingShare,
  RankAgreement,
  StabilityOptions,
} from './uncertainty/stability.ts';
export type {
  Benefit,
  ConvenedBy,
  CounterReason,
  Feasibility,
  FeasibilityPart,
  FeasibilityParts,
  Quadrant,
  Reason,
  RejectedPair,
  RejectionReason,
  ShownBy,
  SuggestedIntroduction,
} from './suggestions/suggestion.ts';
export type { Pair, PairingOptions } from './suggestions/neverPaired.ts';
export type { Practice, WhoShowsHow } from './suggestions/practices.ts';
export type { Plane, PlanePoint } from './suggestions/plane.ts';
export type { PairCost, Portfolio } from './suggestions/portfolio/portfolio.ts';
export type { PortfolioObjectiveName } from './suggestions/portfolio/portfolioObjective.ts';
export type { Bound, BoundName } from './suggestions/portfolio/bound.ts';
export type { IntroductionChange, LogOptions } from './suggestions/log/introductionLog.ts';
export type { ListOrigin } from './suggestions/log/listId.ts';
export type { PlannedIntroduction } from './suggestions/log/actionPlan.ts';
export type { SuggestOptions, Suggestions } from './suggestions/suggestIntroductions.ts';
export type { CompareOptions, MomentComparison } from './change/compareMoments.ts';
export type { CentralisationChange } from './change/decentralisation.ts';
export type { EarlierIntroduction, IntroductionOutcome } from './change/earlierIntroduction.ts';
export type { EarlierIntroductions, StatusOutcome } from './change/earlierIntroductions.ts';
export type { CameTrue, OfferedAgainstNot, OfferVerdict } from './change/offeredAgainstNot.ts';
export type { FacilitatorRemoval } from './change/facilitatorRemoval.ts';
export type { Newcomer, Newcomers, NewcomerSummary } from './change/newcomers.ts';
export type { AgainstNull, MatchedMeasure } from './change/sizeMatched.ts';
export type { TieChange, TiePair } from './change/tieChange.ts';
export type { ScenarioChange, ScenarioProblem } from './suggestions/whatIf/scenarioChange.ts';
export type { WhatIf, WhatIfOptions } from './suggestions/whatIf/whatIf.ts';
export type { NetworkFigures } from './suggestions/whatIf/networkFigures.ts';
export type { RankChange, Standing } from './suggestions/whatIf/rankChanges.ts';
export type { GapChanges } from './suggestions/whatIf/gapChanges.ts';
export type { WhatIfTable, WhatIfTableOptions } from './suggestions/whatIf/whatIfTable.ts';
export type { Covered, Team, TeamOptions, TeamSuggestions } from './suggestions/team/suggestTeams.ts';
export type {
  MatchNeedsOptions,
  NeedMatch,
  NeedMatching,
  Remainder,
  UnmetReason,
  UnusedReason,
} from './suggestions/match/matchNeeds.ts';
export type {
  Backtest,
  BacktestOptions,
  ColdStart,
  PrecisionAt,
  PredictorResult,
} from './suggestions/backtest/backtest.ts';
export type {
  CalibratedFeasibility,
  CalibrationOptions,
  NoProbability,
} from './suggestions/backtest/calibratedFeasibility.ts';
export type { FeasibilityModel } from './suggestions/feasibilityModel.ts';
export type { Calibration } from './suggestions/backtest/calibrated.ts';
export type { PredictorId } from './suggestions/backtest/predictors.ts';
export type { Interval, Verdict, VerdictCode } from './suggestions/backtest/verdict.ts';
export type { Progress, RunOptions, Steps } from './progress/run.ts';
