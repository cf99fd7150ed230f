/** Labels of the codes that the program itself defines: roles, kinds, statuses, layers, dimensions. */
export const labels = {
  // Roles
  'role.lead': 'lead',
  'role.convener': 'convener',
  'role.partner': 'partner',
  'role.implementer': 'implementer',
  'role.technical-partner': 'technical partner',
  'role.funder': 'funder',
  'role.host': 'host',
  'role.participant': 'participant',
  'role.recipient': 'recipient',
  'role.award-winner': 'award winner',

  // Kinds of initiative
  'kind.event': 'event',
  'kind.meeting': 'meeting',
  'kind.award': 'award',
  'kind.project': 'project',
  'kind.programme': 'programme',
  'kind.platform': 'platform',
  'kind.study': 'study',
  'kind.campaign': 'campaign',
  'kind.facility': 'facility',

  // Membership of the community
  'membership.yes': 'member',
  'membership.no': 'not a member',
  'membership.unknown': 'membership unknown',

  // What became of an introduction
  'introductionStatus.offered': 'offered',
  'introductionStatus.accepted': 'accepted',
  'introductionStatus.declined': 'declined',
  'introductionStatus.happened': 'happened',
  'introductionStatus.not-offered': 'not offered',
  'introductionStatus.undecided': 'not decided',

  // Layers of ties
  'layer.participations': 'joint participation',
  'layer.reported': 'reported ties',
  'layer.both': 'both layers',
  'layer.joint-work': 'joint work',
  'layer.information': 'exchange of information',
  'layer.funding': 'funding',

  // Severity of a problem
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.note': 'note',

  // Dimensions: columns that organisations and initiatives are compared by
  'dimension.type': 'type of organisation',
  'dimension.country': 'country',
  'dimension.region': 'region',
  'dimension.pipeline_stages': 'pipeline stage',
  'dimension.toc_components': 'component of the theory of change',
  'dimension.needs': 'need',
  'dimension.offers': 'offer',
  'dimension.kind': 'kind of initiative',
  'dimension.role': 'role',
  'dimension.member': 'membership',

  // Need and offer
  'capacity.need': 'need',
  'capacity.offer': 'offer',

  // How certain a date of presence is
  'presence.stated': 'stated in the data',
  'presence.inferred': 'inferred',
} as const;
