import type { Attribute } from './attribute.ts';
import type { Capacity } from './capacity.ts';
import {
  choice,
  date,
  defaultedText,
  dimension,
  id,
  list,
  number,
  reference,
  referenceList,
  requiredChoice,
  requiredReference,
  requiredText,
  text,
  translations,
  value,
  yesNo,
  yesNoUnknown,
} from './column.ts';
import type { Column } from './column.ts';
import type { AboutEntry } from './aboutEntry.ts';
import type { Fact } from './fact.ts';
import { initiativeKinds } from './initiative.ts';
import type { Initiative } from './initiative.ts';
import { introductionStatuses } from './introduction.ts';
import type { Introduction } from './introduction.ts';
import type { Organisation } from './organisation.ts';
import { roles } from './participation.ts';
import type { Participation } from './participation.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import type { Tie } from './tie.ts';

/** Every sheet that the model knows, by the name of its rows' type. */
export interface SheetRecords {
  readonly organisations: Organisation;
  readonly initiatives: Initiative;
  readonly participations: Participation;
  readonly ties: Tie;
  readonly capacities: Capacity;
  readonly terms: Term;
  readonly introductions: Introduction;
  readonly facts: Fact;
  readonly sources: Source;
  readonly about: AboutEntry;
}
export type SheetName = keyof SheetRecords;

/** One column for each field of a record; the order of the fields is the order of the columns. */
type Columns<Row extends { readonly attributes: readonly Attribute[] }> = {
  readonly [Field in Exclude<keyof Row, 'attributes'>]-?: Column<Row[Field]>;
};

export interface SheetColumn extends Column {
  /** The field of the record that the column fills. */
  readonly field: string;
}

/** One sheet of the workbook. */
export interface Sheet {
  readonly name: SheetName;
  readonly required: boolean;
  readonly columns: readonly SheetColumn[];
}

function sheet<Name extends SheetName>(
  name: Name,
  required: boolean,
  columns: Columns<SheetRecords[Name]>,
): Sheet {
  const entries: [string, Column][] = Object.entries(columns);
  return { name, required, columns: entries.map(([field, column]) => ({ ...column, field })) };
}

/**
 * The workbook, said once: the reader, the writer, the empty template and the documentation all follow this list.
 * A column with `dimension` is one whose expected values `terms` can list; so is every column that the model does not
 * know.
 */
export const sheets: readonly Sheet[] = [
  sheet('organisations', true, {
    id: id('id'),
    name: requiredText('name'),
    names: translations('name'),
    shortName: text('short_name'),
    aliases: list('aliases'),
    partOf: reference('part_of', 'organisations'),
    types: dimension('type'),
    countries: dimension('country'),
    regions: dimension('region'),
    member: yesNoUnknown('member'),
    facilitator: yesNo('facilitator'),
    joined: date('joined'),
    left: date('left'),
    asked: list('asked'),
    responded: list('responded'),
    pipelineStages: dimension('pipeline_stages'),
    tocComponents: dimension('toc_components'),
    needs: dimension('needs'),
    offers: dimension('offers'),
    sourceIds: referenceList('source_ids', 'sources'),
  }),
  sheet('initiatives', true, {
    id: id('id'),
    name: requiredText('name'),
    names: translations('name'),
    kind: choice('kind', initiativeKinds),
    start: date('start'),
    end: date('end'),
    countries: dimension('country'),
    regions: dimension('region'),
    pipelineStages: dimension('pipeline_stages'),
    tocComponents: dimension('toc_components'),
    description: text('description'),
    sourceIds: referenceList('source_ids', 'sources'),
  }),
  sheet('participations', true, {
    initiativeId: requiredReference('initiative_id', 'initiatives'),
    organisationId: requiredReference('organisation_id', 'organisations'),
    role: requiredChoice('role', roles),
    start: date('start'),
    end: date('end'),
    sourceId: reference('source_id', 'sources'),
    evidence: text('evidence'),
  }),
  sheet('ties', false, {
    fromId: requiredReference('from_id', 'organisations'),
    toId: requiredReference('to_id', 'organisations'),
    kind: text('kind'),
    strength: number('strength'),
    directed: yesNo('directed'),
    reportedBy: reference('reported_by', 'organisations'),
    wave: text('wave'),
    start: date('start'),
    end: date('end'),
    sourceId: reference('source_id', 'sources'),
    evidence: text('evidence'),
  }),
  sheet('capacities', false, {
    organisationId: requiredReference('organisation_id', 'organisations'),
    term: requiredText('term'),
    direction: requiredChoice('direction', ['need', 'offer']),
    amount: number('amount'),
    wave: text('wave'),
  }),
  sheet('terms', false, {
    dimension: requiredText('dimension'),
    code: requiredText('code'),
    label: defaultedText('label'),
    labels: translations('label'),
    order: number('order'),
    parent: text('parent'),
    iso31662: text('iso_3166_2'),
    aliases: list('aliases'),
  }),
  sheet('introductions', false, {
    listId: requiredText('list_id'),
    rank: number('rank'),
    fromId: requiredReference('from_id', 'organisations'),
    toId: requiredReference('to_id', 'organisations'),
    convenerId: reference('convener_id', 'organisations'),
    suggestedOn: date('suggested_on'),
    status: choice('status', introductionStatuses),
    statusOn: date('status_on'),
    due: date('due'),
    initiativeId: reference('initiative_id', 'initiatives'),
    note: text('note'),
  }),
  sheet('facts', false, {
    id: id('id'),
    fact: requiredText('fact'),
    value: value('value'),
    unit: text('unit'),
    year: text('year'),
    country: text('country'),
    sourceId: reference('source_id', 'sources'),
  }),
  sheet('sources', false, {
    id: id('id'),
    title: text('title'),
    publisher: text('publisher'),
    date: date('date'),
    url: text('url'),
  }),
  sheet('about', false, {
    name: requiredText('key'),
    value: value('value'),
  }),
];
