/** The name of each measure (`measure.<id>.name`), what it means in plain words (`measure.<id>.meaning`), its unit and level. */
export const measures = {
  'measure.order.name': 'Number of organisations',
  'measure.order.meaning':
    'How many organisations the network shows. It says nothing about how they are connected.',
  'measure.size.name': 'Number of ties',
  'measure.size.meaning':
    'How many pairs of organisations are tied. A large network has more ties anyway, so compare densities instead.',
  'measure.selfLoops.name': 'Ties to oneself',
  'measure.selfLoops.meaning':
    'How many rows tie an organisation to itself. They are usually mistakes, and all other measures leave them out.',
  'measure.density.name': 'Density',
  'measure.density.meaning':
    'The share of possible ties that exist. Large networks are always less dense, so do not compare networks of different size by it.',
  'measure.density.loopsAllowed.name': 'Density, ties to oneself included',
  'measure.density.loopsAllowed.meaning':
    'The share of possible ties that exist. Large networks are always less dense, so do not compare networks of different size by it. Ties to oneself are counted among the possible ones.',
  'measure.degree.name': 'Degree, ties to oneself counted',
  'measure.degree.meaning':
    'How many ties an organisation has. A high value means many direct partners; it does not say how important they are.',
  'measure.degree.noLoops.name': 'Number of partners (degree)',
  'measure.degree.noLoops.meaning':
    'How many ties an organisation has. A high value means many direct partners; it does not say how important they are. Ties to oneself are not counted.',
  'measure.degreeCentrality.name': 'Degree centrality',
  'measure.degreeCentrality.meaning':
    'The share of all other organisations to which an organisation is tied directly. It looks no further than direct partners.',
  'measure.inDegree.name': 'Incoming ties',
  'measure.inDegree.meaning':
    'How many organisations name this one. A high value means that many look to it; answers that were not given are missing here.',
  'measure.outDegree.name': 'Outgoing ties',
  'measure.outDegree.meaning':
    'How many organisations this one names. A high value may only mean that it answered at length.',
  'measure.strength.name': 'Strength',
  'measure.strength.meaning':
    'The sum of the strengths of all ties of an organisation. One strong tie can weigh as much as many weak ones.',
  'measure.inStrength.name': 'Strength, incoming',
  'measure.inStrength.meaning':
    'The sum of the strengths of all ties of an organisation. One strong tie can weigh as much as many weak ones. Only ties that lead to the organisation count.',
  'measure.outStrength.name': 'Strength, outgoing',
  'measure.outStrength.meaning':
    'The sum of the strengths of all ties of an organisation. One strong tie can weigh as much as many weak ones. Only ties that start from the organisation count.',
  'measure.components.weak.name': 'Components',
  'measure.components.weak.meaning':
    'The separate parts of the network: inside a part everybody can reach everybody, between parts nobody can. Many parts mean that news and help do not pass.',
  'measure.components.strong.name': 'Strong components',
  'measure.components.strong.meaning':
    'Parts in which every organisation can reach every other along the direction of the ties. Elsewhere ties run only one way.',
  'measure.isolates.name': 'Isolates',
  'measure.isolates.meaning':
    'Organisations without any tie in the recorded data. They may have partners that nobody wrote down.',
  'measure.diameter.finite.name': 'Diameter',
  'measure.diameter.finite.meaning':
    'The longest of all shortest paths between two organisations that can reach each other. A high value means that some are many steps apart.',
  'measure.diameter.strict.name': 'Diameter, whole network',
  'measure.diameter.strict.meaning':
    'The longest of all shortest paths between any two organisations; infinite as soon as one pair cannot reach each other.',
  'measure.diameter.largestComponent.name': 'Diameter, largest component',
  'measure.diameter.largestComponent.meaning':
    'The longest of all shortest paths inside the largest connected part. The organisations outside that part are not considered.',
  'measure.averagePathLength.finite.name': 'Average distance',
  'measure.averagePathLength.finite.meaning':
    'How many steps lie on average between two organisations that can reach each other. Pairs that cannot are left out, so read it with the share of reachable pairs.',
  'measure.averagePathLength.strict.name': 'Average distance, whole network',
  'measure.averagePathLength.strict.meaning':
    'How many steps lie on average between any two organisations; infinite as soon as one pair cannot reach each other.',
  'measure.averagePathLength.largestComponent.name': 'Average distance, largest component',
  'measure.averagePathLength.largestComponent.meaning':
    'How many steps lie on average between two organisations of the largest connected part. The others are not considered.',
  'measure.averagePathLength.weighted.finite.name': 'Average distance, weighted',
  'measure.averagePathLength.weighted.finite.meaning':
    'How many steps lie on average between two organisations that can reach each other. Pairs that cannot are left out, so read it with the share of reachable pairs. Strong ties count as short distances.',
  'measure.eccentricity.finite.name': 'Farthest distance (eccentricity)',
  'measure.eccentricity.finite.meaning':
    'How many steps it takes an organisation to get to the one that is farthest from it. Those that it cannot reach at all are left out.',
  'measure.globalEfficiency.name': 'Efficiency of the network (global efficiency)',
  'measure.globalEfficiency.meaning':
    'How easily organisations reach each other on average: 1 if all are tied directly, 0 if none is. It also works when the network falls into parts.',
  'measure.globalEfficiency.weighted.name': 'Efficiency of the network (global efficiency), weighted',
  'measure.globalEfficiency.weighted.meaning':
    'How easily organisations reach each other on average: 1 if all are tied directly, 0 if none is. It also works when the network falls into parts. Strong ties count as short distances, so the value can exceed 1.',
  'measure.localEfficiency.name': 'Local efficiency',
  'measure.localEfficiency.meaning':
    'How well the partners of an organisation stay in touch when it drops out, on average. A low value means that much depends on single organisations.',
  'measure.reachability.name': 'Share of reachable pairs',
  'measure.reachability.meaning':
    'The share of pairs of organisations that can reach each other over ties. It does not say how long the way is.',
  'measure.betweenness.name': 'Betweenness centrality',
  'measure.betweenness.meaning':
    'How often an organisation lies on the shortest paths between others. A high value marks a possible broker; whether it really passes things on is not in the data.',
  'measure.betweenness.normalized.name': 'Betweenness centrality, share of the maximum',
  'measure.betweenness.normalized.meaning':
    'How often an organisation lies on the shortest paths between others. A high value marks a possible broker; whether it really passes things on is not in the data. Divided by the largest possible value, so that networks of different size can be compared.',
  'measure.betweenness.weighted.name': 'Betweenness centrality, weighted',
  'measure.betweenness.weighted.meaning':
    'How often an organisation lies on the shortest paths between others. A high value marks a possible broker; whether it really passes things on is not in the data. Strong ties count as short distances.',
  'measure.betweenness.weighted.normalized.name': 'Betweenness centrality, weighted, share of the maximum',
  'measure.betweenness.weighted.normalized.meaning':
    'How often an organisation lies on the shortest paths between others. A high value marks a possible broker; whether it really passes things on is not in the data. Strong ties count as short distances. Divided by the largest possible value, so that networks of different size can be compared.',
  'measure.betweenness.weightAsDistance.name': 'Betweenness, strength misread as distance',
  'measure.betweenness.weightAsDistance.meaning':
    'The wrong reading: it takes strong ties for long distances. Shown only for comparison with tools that make this mistake; do not draw conclusions from it.',
  'measure.edgeBetweenness.name': 'Betweenness of ties',
  'measure.edgeBetweenness.meaning':
    'How often a tie lies on the shortest paths between organisations. A high value means that much would have to take another way without it.',
  'measure.closeness.wf.name': 'Closeness centrality',
  'measure.closeness.wf.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast.',
  'measure.closeness.component.name': 'Closeness centrality within its component',
  'measure.closeness.component.meaning':
    'How few steps an organisation needs to those that it can reach at all. A separate pair gets the highest value, so do not compare across components.',
  'measure.closeness.weighted.wf.name': 'Closeness centrality, weighted',
  'measure.closeness.weighted.wf.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast. Strong ties count as short distances.',
  'measure.harmonic.name': 'Harmonic centrality',
  'measure.harmonic.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts.',
  'measure.harmonic.normalized.name': 'Harmonic centrality, share of the maximum',
  'measure.harmonic.normalized.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Divided by the number of other organisations; the mean over all is the efficiency of the network.',
  'measure.harmonic.weighted.name': 'Harmonic centrality, weighted',
  'measure.harmonic.weighted.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Strong ties count as short distances.',
  'measure.closeness.wf.in.name': 'Closeness centrality, incoming',
  'measure.closeness.wf.in.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast. Only paths that lead to the organisation count.',
  'measure.closeness.wf.out.name': 'Closeness centrality, outgoing',
  'measure.closeness.wf.out.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast. Only paths that start from the organisation count.',
  'measure.closeness.component.in.name': 'Closeness centrality within its component, incoming',
  'measure.closeness.component.in.meaning':
    'How few steps an organisation needs to those that it can reach at all. A separate pair gets the highest value, so do not compare across components. Only paths that lead to the organisation count.',
  'measure.closeness.component.out.name': 'Closeness centrality within its component, outgoing',
  'measure.closeness.component.out.meaning':
    'How few steps an organisation needs to those that it can reach at all. A separate pair gets the highest value, so do not compare across components. Only paths that start from the organisation count.',
  'measure.harmonic.in.name': 'Harmonic centrality, incoming',
  'measure.harmonic.in.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Only paths that lead to the organisation count.',
  'measure.harmonic.out.name': 'Harmonic centrality, outgoing',
  'measure.harmonic.out.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Only paths that start from the organisation count.',
  'measure.harmonic.normalized.in.name': 'Harmonic centrality, share of the maximum, incoming',
  'measure.harmonic.normalized.in.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Divided by the number of other organisations; the mean over all is the efficiency of the network. Only paths that lead to the organisation count.',
  'measure.harmonic.normalized.out.name': 'Harmonic centrality, share of the maximum, outgoing',
  'measure.harmonic.normalized.out.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Divided by the number of other organisations; the mean over all is the efficiency of the network. Only paths that start from the organisation count.',
  'measure.closeness.weighted.wf.in.name': 'Closeness centrality, weighted, incoming',
  'measure.closeness.weighted.wf.in.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast. Strong ties count as short distances. Only paths that lead to the organisation count.',
  'measure.closeness.weighted.wf.out.name': 'Closeness centrality, weighted, outgoing',
  'measure.closeness.weighted.wf.out.meaning':
    'How few steps an organisation needs to reach the others, lowered when it cannot reach all. A high value means that news gets to it fast. Strong ties count as short distances. Only paths that start from the organisation count.',
  'measure.harmonic.weighted.in.name': 'Harmonic centrality, weighted, incoming',
  'measure.harmonic.weighted.in.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Strong ties count as short distances. Only paths that lead to the organisation count.',
  'measure.harmonic.weighted.out.name': 'Harmonic centrality, weighted, outgoing',
  'measure.harmonic.weighted.out.meaning':
    'The sum of 1 divided by the distance to each other organisation: near ones count much, those out of reach nothing. It also works when the network falls into parts. Strong ties count as short distances. Only paths that start from the organisation count.',
  'measure.eigenvector.name': 'Eigenvector centrality',
  'measure.eigenvector.meaning':
    'High for organisations whose partners are themselves well connected; the largest value is 1. Outside the strongest component it is 0 and says nothing.',
  'measure.eigenvector.perComponent.name': 'Eigenvector centrality within its component',
  'measure.eigenvector.perComponent.meaning':
    'High for organisations whose partners are themselves well connected, computed in each component by itself with the largest value 1. Values of different components cannot be compared.',
  'measure.eigenvector.l2.name': 'Eigenvector centrality, squares sum to 1',
  'measure.eigenvector.l2.meaning':
    'The same ranking as eigenvector centrality, scaled so that the squares sum to 1. High for organisations whose partners are themselves well connected.',
  'measure.eigenvector.weighted.name': 'Eigenvector centrality, weighted',
  'measure.eigenvector.weighted.meaning':
    'High for organisations whose partners are themselves well connected; the largest value is 1. Outside the strongest component it is 0 and says nothing. Strong ties count more than weak ones.',
  'measure.eigenvector.l2.weighted.name': 'Eigenvector centrality, squares sum to 1, weighted',
  'measure.eigenvector.l2.weighted.meaning':
    'The same ranking as eigenvector centrality, scaled so that the squares sum to 1. High for organisations whose partners are themselves well connected. Strong ties count more than weak ones.',
  'measure.pagerank.name': 'PageRank',
  'measure.pagerank.meaning':
    'How often somebody who wanders along random ties would visit an organisation. High if many or busy organisations lead to it; even isolates get a small value.',
  'measure.pagerank.weighted.name': 'PageRank, weighted',
  'measure.pagerank.weighted.meaning':
    'How often somebody who wanders along random ties would visit an organisation. High if many or busy organisations lead to it; even isolates get a small value. Strong ties count more than weak ones.',
  'measure.katz.name': 'Katz centrality',
  'measure.katz.meaning':
    'Counts all ways that lead to an organisation, long ones less. High for organisations with many partners who themselves have many.',
  'measure.katz.weighted.name': 'Katz centrality, weighted',
  'measure.katz.weighted.meaning':
    'Counts all ways that lead to an organisation, long ones less. High for organisations with many partners who themselves have many. Strong ties count more than weak ones.',
  'measure.triangles.name': 'Triangles',
  'measure.triangles.meaning':
    'In how many pairs of partners of an organisation the two are also tied to each other. A high value means a close circle.',
  'measure.clustering.name': 'Clustering',
  'measure.clustering.meaning':
    'The share of pairs of partners of an organisation that are tied to each other. High in close circles; initiatives with many participants raise it by themselves.',
  'measure.clustering.directed.name': 'Clustering, directed',
  'measure.clustering.directed.meaning':
    'The share of pairs of partners of an organisation that are tied to each other. High in close circles; initiatives with many participants raise it by themselves. The direction of ties is considered.',
  'measure.smallWorld.sigma.name': 'Small-world coefficient σ',
  'measure.smallWorld.sigma.meaning':
    'How much more clustered the network is than random networks of the same degrees, for paths that are nearly as short. Above 1 speaks for a small world: news stays near, yet travels fast.',
  'measure.smallWorld.omega.name': 'Small-world coefficient ω',
  'measure.smallWorld.omega.meaning':
    'Near 0 in a small world, towards +1 in a random network, towards −1 in a lattice, where everybody knows only those nearby.',
  'measure.smallWorld.name': 'Small world, in parts',
  'measure.smallWorld.meaning':
    'Clustering and distance of the network beside those of random networks of the same degrees. Where the ties come from joint initiatives these are shuffled, because every initiative makes a cluster of its own.',
  'measure.clustering.onnela.name': 'Clustering, weighted (Onnela)',
  'measure.clustering.onnela.meaning':
    'The share of pairs of partners of an organisation that are tied to each other. High in close circles; initiatives with many participants raise it by themselves. A triangle counts as much as its three ties are strong together.',
  'measure.clustering.barrat.name': 'Clustering, weighted (Barrat)',
  'measure.clustering.barrat.meaning':
    'The share of pairs of partners of an organisation that are tied to each other. High in close circles; initiatives with many participants raise it by themselves. Pairs of strongly tied partners count more.',
  'measure.averageClustering.name': 'Average clustering',
  'measure.averageClustering.meaning':
    'The mean of the clustering of all organisations; those with fewer than two partners count as 0. High where partners of partners know each other.',
  'measure.averageClustering.defined.name': 'Average clustering, two partners or more',
  'measure.averageClustering.defined.meaning':
    'The mean of the clustering of the organisations with at least two partners; the others are left out.',
  'measure.transitivity.name': 'Transitivity',
  'measure.transitivity.meaning':
    'How often two partners of one organisation are tied to each other, over the whole network. Organisations with many partners weigh most.',
  'measure.coreNumber.name': 'Core number',
  'measure.coreNumber.meaning':
    'The largest number k such that the organisation belongs to a circle in which everybody has at least k ties inside. High in the dense middle of the network.',
  'measure.degeneracy.name': 'Highest core number',
  'measure.degeneracy.meaning':
    'The core number of the densest part of the network. A high value means that there is a tightly knit core.',
  'measure.articulationPoints.name': 'Cut points',
  'measure.articulationPoints.meaning':
    'Organisations without which the recorded network would fall into more parts, if nobody reacted. They deserve a second connection beside them.',
  'measure.bridges.name': 'Bridges',
  'measure.bridges.meaning':
    'Ties without which the recorded network would fall into more parts. There is no way around them.',
  'measure.localBridges.name': 'Local bridges',
  'measure.localBridges.meaning':
    'Ties between two organisations without a common partner. The number beside each says how long the way round would be without it.',
  'measure.assortativity.degree.name': 'Assortativity by degree',
  'measure.assortativity.degree.meaning':
    'Above 0 if well-connected organisations are tied to each other, below 0 if they are tied to less connected ones. It does not say why.',
  'measure.assortativity.group.name': 'Assortativity by group',
  'measure.assortativity.group.meaning':
    '1 if ties exist only inside groups, 0 if they are as by chance, below 0 if organisations prefer other groups.',
  'measure.assortativity.numeric.name': 'Assortativity by a number',
  'measure.assortativity.numeric.meaning':
    'Above 0 if organisations with similar numbers (for example size) are tied to each other, below 0 if unlike ones are.',
  'measure.centralization.degree.name': 'Centralisation by degree',
  'measure.centralization.degree.meaning':
    'How far the network turns around one organisation, measured by degree: 1 like a star, 0 if all are equal.',
  'measure.centralization.closeness.name': 'Centralisation by closeness',
  'measure.centralization.closeness.meaning':
    'How far the network turns around one organisation, measured by closeness: 1 like a star, 0 if all are equal. It needs a connected network.',
  'measure.centralization.betweenness.name': 'Centralisation by betweenness',
  'measure.centralization.betweenness.meaning':
    'How far the network turns around one organisation, measured by betweenness: 1 like a star, 0 if all are equal.',
  'measure.centralization.eigenvector.name': 'Centralisation by eigenvector centrality',
  'measure.centralization.eigenvector.meaning':
    'How far the network turns around one organisation, measured by eigenvector centrality: 1 like a star, 0 if all are equal. A connected network cannot reach 1, so it is not a headline figure.',
  'measure.centralization.inDegree.name': 'Centralisation by incoming ties',
  'measure.centralization.inDegree.meaning':
    'How far the network turns around one organisation, measured by incoming ties: 1 like a star, 0 if all are equal.',
  'measure.centralization.outDegree.name': 'Centralisation by outgoing ties',
  'measure.centralization.outDegree.meaning':
    'How far the network turns around one organisation, measured by outgoing ties: 1 like a star, 0 if all are equal.',
  'measure.constraint.name': 'Constraint (Burt)',
  'measure.constraint.meaning':
    'High if the partners of an organisation are few or know each other, so that it has little room between them. Low values mark brokers over structural holes.',
  'measure.effectiveSize.name': 'Effective size (Burt)',
  'measure.effectiveSize.meaning':
    'The number of partners less what they repeat of each other. High if partners come from different circles.',
  'measure.efficiency.name': 'Efficiency of partners (Burt)',
  'measure.efficiency.meaning':
    'The share of partners who are not repeated by others: 1 if no two partners know each other.',
  'measure.hierarchy.name': 'Hierarchy of constraint (Burt)',
  'measure.hierarchy.meaning':
    '1 if one partner alone limits an organisation, 0 if all partners limit it alike. It says where the dependence lies, not how great it is.',
  'measure.constraint.weighted.name': 'Constraint (Burt), weighted',
  'measure.constraint.weighted.meaning':
    'High if the partners of an organisation are few or know each other, so that it has little room between them. Low values mark brokers over structural holes. Strong ties count more than weak ones.',
  'measure.effectiveSize.weighted.name': 'Effective size (Burt), weighted',
  'measure.effectiveSize.weighted.meaning':
    'The number of partners less what they repeat of each other. High if partners come from different circles. Strong ties count more than weak ones.',
  'measure.efficiency.weighted.name': 'Efficiency of partners (Burt), weighted',
  'measure.efficiency.weighted.meaning':
    'The share of partners who are not repeated by others: 1 if no two partners know each other. Strong ties count more than weak ones.',
  'measure.hierarchy.weighted.name': 'Hierarchy of constraint (Burt), weighted',
  'measure.hierarchy.weighted.meaning':
    '1 if one partner alone limits an organisation, 0 if all partners limit it alike. It says where the dependence lies, not how great it is. Strong ties count more than weak ones.',
  'measure.corePeriphery.discrete.or.name': 'Core and periphery, all ties',
  'measure.corePeriphery.discrete.or.meaning':
    'Divides the organisations into a core and a periphery, where the core is tied to all. The fit says how well this describes the network; other cores may fit as well.',
  'measure.corePeriphery.discrete.missing.name': 'Core and periphery',
  'measure.corePeriphery.discrete.missing.meaning':
    'Divides the organisations into a densely tied core and a loosely tied periphery. The fit says how well this describes the network; other cores may fit as well.',
  'measure.corePeriphery.continuous.name': 'Coreness',
  'measure.corePeriphery.continuous.meaning':
    'How near each organisation is to the core, without a sharp border. A low value means the periphery; it is not a judgement of its work.',
  'measure.corePeriphery.significance.name': 'Core and periphery against chance',
  'measure.corePeriphery.significance.meaning':
    'Whether the core fits better than in random networks of the same degrees. If not, unequal numbers of ties explain it.',
  'measure.keyPlayer.fragmentation.base.name': 'Fragmentation',
  'measure.keyPlayer.fragmentation.base.meaning':
    'F: the share of pairs that cannot reach each other; DF: the same with distances considered. High values mean a scattered network.',
  'measure.keyPlayer.neg.single.name': 'Fragmentation without the organisation',
  'measure.keyPlayer.neg.single.meaning':
    'How scattered the others would be without this organisation, in the recorded ties, if nobody reacted. High for those on whom many ways depend.',
  'measure.keyPlayer.neg.single.originalN.name':
    'Fragmentation without the organisation, counted as an isolate',
  'measure.keyPlayer.neg.single.originalN.meaning':
    'How scattered the others would be without this organisation, in the recorded ties, if nobody reacted. High for those on whom many ways depend. The removed organisation stays in the count as an isolate.',
  'measure.keyPlayer.pos.single.name': 'Reach',
  'measure.keyPlayer.pos.single.meaning':
    'reach2: the share of organisations within two steps; DR: the share reached, with near ones counting more. High for those who spread news quickly.',
  'measure.keyPlayer.neg.best1.name': 'Whose loss scatters most: one organisation',
  'measure.keyPlayer.neg.best1.meaning':
    'The choice without which the recorded network would be most scattered, if nobody reacted. Other choices may be equally good.',
  'measure.keyPlayer.pos.best1.name': 'Who reaches most together: one organisation',
  'measure.keyPlayer.pos.best1.meaning':
    'The choice that together is nearest to all others, for example to spread news. Other choices may be equally good.',
  'measure.keyPlayer.neg.best2.name': 'Whose loss scatters most: two organisations',
  'measure.keyPlayer.neg.best2.meaning':
    'The choice without which the recorded network would be most scattered, if nobody reacted. Other choices may be equally good.',
  'measure.keyPlayer.pos.best2.name': 'Who reaches most together: two organisations',
  'measure.keyPlayer.pos.best2.meaning':
    'The choice that together is nearest to all others, for example to spread news. Other choices may be equally good.',
  'measure.keyPlayer.neg.best3.name': 'Whose loss scatters most: three organisations',
  'measure.keyPlayer.neg.best3.meaning':
    'The choice without which the recorded network would be most scattered, if nobody reacted. Other choices may be equally good.',
  'measure.keyPlayer.pos.best3.name': 'Who reaches most together: three organisations',
  'measure.keyPlayer.pos.best3.meaning':
    'The choice that together is nearest to all others, for example to spread news. Other choices may be equally good.',
  'measure.dependence.name': 'Dependence on the organisation',
  'measure.dependence.meaning':
    'The share of the closeness among all others that would be lost without it, in the recorded ties, if nobody reacted. A high value for the facilitator means that the network rests on it.',
  'measure.removal.name': 'The network without the organisation',
  'measure.removal.meaning':
    'How many components, which largest component, what efficiency and how many isolates would be left without it, in the recorded ties, if nobody reacted.',
  'measure.link.commonNeighbors.name': 'Common partners',
  'measure.link.commonNeighbors.meaning':
    'How many partners two untied organisations have in common. The more, the likelier they already know each other; a meeting may add little.',
  'measure.link.jaccard.name': 'Shared partners (Jaccard)',
  'measure.link.jaccard.meaning':
    'The share of all partners of two untied organisations that they have in common. The value ranks pairs; it is not a probability.',
  'measure.link.adamicAdar.name': 'Common partners, well-connected ones count less (Adamic–Adar)',
  'measure.link.adamicAdar.meaning':
    'Common partners of two untied organisations, where a partner with many ties counts less. The value ranks pairs; it is not a probability.',
  'measure.link.resourceAllocation.name':
    'Common partners, well-connected ones count much less (resource allocation)',
  'measure.link.resourceAllocation.meaning':
    'Common partners of two untied organisations, where a hub such as the facilitator counts very little. The value ranks pairs; it is not a probability.',
  'measure.link.preferentialAttachment.name': 'Product of degrees',
  'measure.link.preferentialAttachment.meaning':
    'High where both organisations have many partners already. The value ranks pairs; it is not a probability.',
  'measure.link.localPath.name': 'Short ways between them',
  'measure.link.localPath.meaning':
    'Counts the ways of two steps and, with little weight, of three steps between two untied organisations. The value ranks pairs; it is not a probability.',
  'measure.link.katz.name': 'All ways between them (Katz)',
  'measure.link.katz.meaning':
    'Counts all ways between two untied organisations, long ones less. The value ranks pairs; it is not a probability.',
  'measure.link.salton.name': 'Shared partners (Salton)',
  'measure.link.salton.meaning':
    'Common partners of two untied organisations, divided by the geometric mean of their numbers of partners. The value ranks pairs; it is not a probability.',
  'measure.link.sorensen.name': 'Shared partners (Sørensen)',
  'measure.link.sorensen.meaning':
    'Common partners of two untied organisations, divided by the mean of their numbers of partners. The value ranks pairs; it is not a probability.',
  'measure.link.weightedAdamicAdar.name': 'Common partners by strength (Adamic–Adar)',
  'measure.link.weightedAdamicAdar.meaning':
    'Common partners of two untied organisations; strong ties count more, partners with many ties less. The value ranks pairs; it is not a probability.',
  'measure.link.weightedResourceAllocation.name': 'Common partners by strength (resource allocation)',
  'measure.link.weightedResourceAllocation.meaning':
    'Common partners of two untied organisations; strong ties count more, hubs count very little. The value ranks pairs; it is not a probability.',
  'measure.link.sbmGivenPartition.name': 'Density between their groups',
  'measure.link.sbmGivenPartition.meaning':
    'How common ties are between the groups of two untied organisations. The value ranks pairs; it is not a probability.',
  'measure.link.efficiencyGain.name': 'Benefit for the network',
  'measure.link.efficiencyGain.meaning':
    'How much the efficiency of the whole network would rise with this tie. High for distant pairs, which are also the harder ones to bring together.',
  'measure.link.distance.name': 'Distance of the pair',
  'measure.link.distance.meaning':
    'How many steps lie between two untied organisations today; infinite if there is no way.',
  'measure.modularity.best.name': 'Modularity of the best groups found',
  'measure.modularity.best.meaning':
    'How much more ties lie inside the detected groups than by chance. A high value alone does not prove that groups exist; compare it with random networks.',
  'measure.modularity.best.weighted.name': 'Modularity of the best groups found, weighted',
  'measure.modularity.best.weighted.meaning':
    'How much more ties lie inside the detected groups than by chance. A high value alone does not prove that groups exist; compare it with random networks. Strong ties count more than weak ones.',
  'measure.modularity.significance.name': 'Modularity against chance',
  'measure.modularity.significance.meaning':
    'Whether the groups are stronger than those that a search finds in random networks of the same degrees. If not, the groups may be a product of the search.',
  'measure.modularity.group.name': 'Modularity of the given groups',
  'measure.modularity.group.meaning':
    'How much more ties lie inside the given groups than by chance. Near 0 means that the grouping has little to do with who works with whom.',
  'measure.modularity.group.weighted.name': 'Modularity of the given groups, weighted',
  'measure.modularity.group.weighted.meaning':
    'How much more ties lie inside the given groups than by chance. Near 0 means that the grouping has little to do with who works with whom. Strong ties count more than weak ones.',
  'measure.modularity.group.res0.5.name': 'Modularity of the given groups, coarse (resolution 0.5)',
  'measure.modularity.group.res0.5.meaning':
    'How much more ties lie inside the given groups than by chance. Near 0 means that the grouping has little to do with who works with whom. This setting favours few large groups.',
  'measure.modularity.group.res2.name': 'Modularity of the given groups, fine (resolution 2)',
  'measure.modularity.group.res2.meaning':
    'How much more ties lie inside the given groups than by chance. Near 0 means that the grouping has little to do with who works with whom. This setting favours many small groups.',
  'measure.modularity.group.withLoops.name': 'Modularity of the given groups, ties to oneself included',
  'measure.modularity.group.withLoops.meaning':
    'How much more ties lie inside the given groups than by chance. Near 0 means that the grouping has little to do with who works with whom. Ties to oneself are counted.',
  'measure.reciprocity.name': 'Reciprocity',
  'measure.reciprocity.meaning':
    'The share of ties that are answered by a tie in the other direction. Low values may also come from answers that are missing.',
  'measure.reciprocity.dyad.name': 'Reciprocity by pairs',
  'measure.reciprocity.dyad.meaning': 'The share of tied pairs in which both name each other.',
  'measure.dyadCensus.name': 'Census of pairs',
  'measure.dyadCensus.meaning':
    'How many pairs name each other, how many only one way, and how many not at all.',
  'measure.triadCensus.name': 'Census of threes',
  'measure.triadCensus.meaning':
    'How often each of the 16 patterns of ties among three organisations occurs. It helps researchers; single numbers say little.',
  'measure.twomode.modes.name': 'The two sides',
  'measure.twomode.modes.meaning': 'Which nodes are organisations and which are initiatives.',
  'measure.twomode.density.name': 'Density of participation',
  'measure.twomode.density.meaning':
    'The share of all possible participations that took place. Many small initiatives make it low.',
  'measure.twomode.degree.name': 'Share of participation',
  'measure.twomode.degree.meaning':
    'The share of initiatives in which an organisation takes part, or of organisations that an initiative brings together.',
  'measure.twomode.betweenness.name': 'Betweenness with initiatives',
  'measure.twomode.betweenness.meaning':
    'How often an organisation or an initiative lies on the shortest paths of the two-mode network, as a share of the maximum of its side. High for those that join separate circles.',
  'measure.twomode.closeness.name': 'Closeness with initiatives',
  'measure.twomode.closeness.meaning':
    'How near an organisation or an initiative is to all others of the two-mode network, compared with the best possible.',
  'measure.twomode.clustering.latapy.dot.name': 'Overlap of participation, compared with both together',
  'measure.twomode.clustering.latapy.dot.meaning':
    'How far an organisation shares its initiatives with its partners, compared with both together. High where the same circle meets again and again.',
  'measure.twomode.clustering.latapy.min.name': 'Overlap of participation, compared with the smaller',
  'measure.twomode.clustering.latapy.min.meaning':
    'How far an organisation shares its initiatives with its partners, compared with the smaller. High where the same circle meets again and again.',
  'measure.twomode.clustering.latapy.max.name': 'Overlap of participation, compared with the larger',
  'measure.twomode.clustering.latapy.max.meaning':
    'How far an organisation shares its initiatives with its partners, compared with the larger. High where the same circle meets again and again.',
  'measure.twomode.clustering.robinsAlexander.name': 'Repeated meetings',
  'measure.twomode.clustering.robinsAlexander.meaning':
    'How often two organisations that share one initiative share a second one. High where partnerships are repeated.',
  'measure.twomode.clustering.opsahl.top.name': 'Meetings elsewhere',
  'measure.twomode.clustering.opsahl.top.meaning':
    'How often the partners of an organisation from different initiatives also meet in another one. Unlike clustering, a single large initiative does not raise it.',
  'measure.twomode.projection.top.shared.name': 'Ties of organisations by joint initiatives: number shared',
  'measure.twomode.projection.top.shared.meaning':
    'How strongly two organisations are tied by the initiatives that they share. Sitting in one large event is not yet working together.',
  'measure.twomode.projection.bottom.shared.name': 'Ties of initiatives by joint participants: number shared',
  'measure.twomode.projection.bottom.shared.meaning':
    'How strongly two initiatives are tied by the organisations that take part in both.',
  'measure.twomode.projection.top.newman.name':
    'Ties of organisations by joint initiatives: large ones count less (Newman)',
  'measure.twomode.projection.top.newman.meaning':
    'How strongly two organisations are tied by the initiatives that they share. Sitting in one large event is not yet working together.',
  'measure.twomode.projection.bottom.newman.name':
    'Ties of initiatives by joint participants: large ones count less (Newman)',
  'measure.twomode.projection.bottom.newman.meaning':
    'How strongly two initiatives are tied by the organisations that take part in both.',
  'measure.twomode.projection.top.jaccard.name':
    'Ties of organisations by joint initiatives: share of both (Jaccard)',
  'measure.twomode.projection.top.jaccard.meaning':
    'How strongly two organisations are tied by the initiatives that they share. Sitting in one large event is not yet working together.',
  'measure.twomode.projection.bottom.jaccard.name':
    'Ties of initiatives by joint participants: share of both (Jaccard)',
  'measure.twomode.projection.bottom.jaccard.meaning':
    'How strongly two initiatives are tied by the organisations that take part in both.',
  'measure.twomode.projection.top.overlapMin.name':
    'Ties of organisations by joint initiatives: share of the smaller',
  'measure.twomode.projection.top.overlapMin.meaning':
    'How strongly two organisations are tied by the initiatives that they share. Sitting in one large event is not yet working together.',
  'measure.twomode.projection.bottom.overlapMin.name':
    'Ties of initiatives by joint participants: share of the smaller',
  'measure.twomode.projection.bottom.overlapMin.meaning':
    'How strongly two initiatives are tied by the organisations that take part in both.',
  'measure.twomode.projection.top.p.sdsm.name':
    'Ties of organisations by joint initiatives: chance (p), both sides kept',
  'measure.twomode.projection.top.p.sdsm.meaning':
    'How likely two organisations as active as these share so many initiatives by chance. A small value speaks for a partnership, not just for two busy organisations. How many take part in each is kept on average too.',
  'measure.twomode.projection.top.p.hypergeometric.name':
    'Ties of organisations by joint initiatives: chance (p), hypergeometric',
  'measure.twomode.projection.top.p.hypergeometric.meaning':
    'How likely two organisations as active as these share so many initiatives by chance. A small value speaks for a partnership, not just for two busy organisations. All on the other side count as equally likely.',
  'measure.twomode.projection.bottom.p.sdsm.name':
    'Ties of initiatives by joint participants: chance (p), both sides kept',
  'measure.twomode.projection.bottom.p.sdsm.meaning':
    'How likely two initiatives of this size share so many participants by chance. How many take part in each is kept on average too.',
  'measure.twomode.projection.bottom.p.hypergeometric.name':
    'Ties of initiatives by joint participants: chance (p), hypergeometric',
  'measure.twomode.projection.bottom.p.hypergeometric.meaning':
    'How likely two initiatives of this size share so many participants by chance. All on the other side count as equally likely.',
  'measure.twomode.redundancy.name': 'Redundancy',
  'measure.twomode.redundancy.meaning':
    'The share of pairs of partners of a node that would still meet without it. Low for those who alone bring others together.',
  'measure.twomode.eigenvector.name': 'Eigenvector centrality with initiatives',
  'measure.twomode.eigenvector.meaning':
    'High for organisations in initiatives with central participants, and for such initiatives; the largest value of each side is 1.',
  'measure.brokerage.name': 'Brokerage roles (Gould–Fernandez)',
  'measure.brokerage.meaning':
    'How often an organisation stands between two that are not tied, by the groups of the three: inside a group, between groups, or for a group. In undirected networks each case counts in both directions.',
  'measure.brokerage.expected.name': 'Brokerage expected by chance',
  'measure.brokerage.expected.meaning':
    'How often each role would occur if ties were made at random. Compare the observed numbers with it.',
  'measure.brokerage.sd.name': 'Spread of brokerage by chance',
  'measure.brokerage.sd.meaning':
    'By how much the number of each role varies if ties are made at random (standard deviation).',
  'measure.brokerage.z.name': 'Brokerage against chance (z)',
  'measure.brokerage.z.meaning':
    'How far the observed number of each role lies from the one expected by chance. Organisations with many ties look like brokers here, so read it with care.',
  'measure.brokerage.z.permutation.name': 'Brokerage against shuffled groups (z)',
  'measure.brokerage.z.permutation.meaning':
    'How far the number of each role lies from that with the groups dealt out at random, the ties staying. The sum of all roles cannot change that way.',
  'measure.brokerage.p.permutation.name': 'Brokerage against shuffled groups (p)',
  'measure.brokerage.p.permutation.meaning':
    'How often chance alone gives a number of each role that lies at least as far out, with the groups dealt out at random.',
  'measure.brokerage.z.degrees.name': 'Brokerage against random ties (z)',
  'measure.brokerage.z.degrees.meaning':
    'How far the number of each role lies from that in random networks in which every organisation keeps its number of ties. So having many ties is no longer enough.',
  'measure.brokerage.p.degrees.name': 'Brokerage against random ties (p)',
  'measure.brokerage.p.degrees.meaning':
    'How often random networks of the same degrees give a number of each role that lies at least as far out.',
  'measure.mixing.matrix.name': 'Ties inside and between groups',
  'measure.mixing.matrix.meaning':
    'How many ties there are inside each group and between each two groups. Large groups have more ties anyway.',
  'measure.mixing.matrix.weighted.name': 'Ties inside and between groups, weighted',
  'measure.mixing.matrix.weighted.meaning':
    'How many ties there are inside each group and between each two groups. Large groups have more ties anyway. Strong ties count more than weak ones.',
  'measure.mixing.density.name': 'Density inside and between groups',
  'measure.mixing.density.meaning':
    'The share of possible ties that exist inside each group and between each two groups.',
  'measure.mixing.expected.configuration.name': 'Ties between groups expected by degree',
  'measure.mixing.expected.configuration.meaning':
    'How many ties would lie in each cell if every organisation kept its number of ties. In small networks it is too low between groups, so it is shown only beside the sampled value.',
  'measure.mixing.expected.stubExact.name': 'Ties between groups expected by degree, exact',
  'measure.mixing.expected.stubExact.meaning':
    'The exact mean of the same model, in which an organisation may also be tied to itself or twice. In small networks it is too low between groups.',
  'measure.mixing.expected.permutation.name': 'Ties between groups expected with shuffled groups',
  'measure.mixing.expected.permutation.meaning':
    'How many ties would lie in each cell if the groups were dealt out at random. It allows for the size of the groups, not for the number of ties of each organisation.',
  'measure.mixing.significance.name': 'Ties inside and between groups against chance',
  'measure.mixing.significance.meaning':
    'Which groups are tied less, or more, than in random networks of the same degrees. The adjusted p allows for the number of cells.',
  'measure.eiIndex.name': 'E-I index of the network',
  'measure.eiIndex.meaning':
    'From −1 (all ties inside groups) to +1 (all ties between groups). Group sizes limit it, so compare it with the expected value.',
  'measure.eiIndex.nodes.name': 'E-I index of each organisation',
  'measure.eiIndex.nodes.meaning':
    'From −1 (all partners in its own group) to +1 (all partners in other groups).',
  'measure.eiIndex.groups.name': 'E-I index of each group',
  'measure.eiIndex.groups.meaning':
    'From −1 (the group keeps to itself) to +1 (all its ties lead out). A large group easily keeps to itself.',
  'measure.eiIndex.expected.name': 'E-I index expected by chance',
  'measure.eiIndex.expected.meaning':
    'The value if the groups were dealt out at random. Compare the observed index with it.',
  'measure.eiIndex.significance.name': 'E-I index against chance',
  'measure.eiIndex.significance.meaning':
    'Whether ties keep to groups more, or less, than with the groups dealt out at random.',
  'measure.eiIndex.groups.significance.name': 'E-I index of each group against chance',
  'measure.eiIndex.groups.significance.meaning':
    'Whether a group keeps to itself more, or less, than a group of its size would by chance.',
  'measure.eiIndex.nodes.significance.name': 'E-I index of each organisation against chance',
  'measure.eiIndex.nodes.significance.meaning':
    'Whether an organisation keeps to its group more, or less, than with the groups dealt out at random. With few partners it can hardly be told.',
  'measure.participation.name': 'Spread over groups (participation coefficient)',
  'measure.participation.meaning':
    '0 if all partners of an organisation are in one group; near 1 if they are spread evenly over many. It does not mean taking part in initiatives.',
  'measure.participation.weighted.name': 'Spread over groups (participation coefficient), weighted',
  'measure.participation.weighted.meaning':
    '0 if all partners of an organisation are in one group; near 1 if they are spread evenly over many. It does not mean taking part in initiatives. Strong ties count more than weak ones.',
  'measure.withinModuleZ.name': 'Standing within its group (z)',
  'measure.withinModuleZ.meaning':
    'How many more ties an organisation has inside its group than the group has on average, in standard deviations. High for the hubs of a group.',
  'measure.withinModuleZ.weighted.name': 'Standing within its group (z), weighted',
  'measure.withinModuleZ.weighted.meaning':
    'How many more ties an organisation has inside its group than the group has on average, in standard deviations. High for the hubs of a group. Strong ties count more than weak ones.',

  // Units, levels and directions
  'unit.share': 'share',
  'unit.count': 'number',
  'unit.distance': 'steps',
  'unit.strength': 'strength',
  'unit.index': 'index',
  'unit.id': 'name',
  'unit.score': 'score',
  'level.network': 'whole network',
  'level.organisation': 'organisation',
  'level.tie': 'tie',
  'level.pair': 'pair of organisations',
  'level.group': 'group',
  'level.initiative': 'initiative',
  'direction.up': 'More means more central or more closely knit.',
  'direction.down': 'Less means more central or more closely knit.',
  'direction.neither': 'More is neither better nor worse.',
  'range.between': 'from {low} to {high}',
  'range.atLeast': '{low} or more',
  'range.unbounded': 'no fixed limits',

  // Parts of measures that give several numbers for each organisation
  'measurePart.total.name': 'all roles',
  'measurePart.coordinator.name': 'coordinator',
  'measurePart.coordinator.meaning': 'Coordinator: it stands between two of its own group.',
  'measurePart.itinerant.name': 'itinerant broker',
  'measurePart.itinerant.meaning': 'Itinerant broker: it stands between two of one other group.',
  'measurePart.gatekeeper.name': 'gatekeeper',
  'measurePart.gatekeeper.meaning':
    'Gatekeeper: it stands between one of another group and one of its own, on the way in.',
  'measurePart.representative.name': 'representative',
  'measurePart.representative.meaning':
    'Representative: it stands between one of its own group and one of another, on the way out.',
  'measurePart.liaison.name': 'liaison',
  'measurePart.liaison.meaning': 'Liaison: it stands between two other groups.',
  'measurePart.observed.name': 'observed',
  'measurePart.expected.name': 'expected by chance',
  'measurePart.sd.name': 'spread by chance',
  'measurePart.z.name': 'distance from chance (z)',
  'measurePart.p.name': 'p, to both sides',
  'measurePart.pBelow.name': 'p, so little or less',
  'measurePart.pAbove.name': 'p, so much or more',
  'measurePart.F.name': 'fragmentation',
  'measurePart.DF.name': 'fragmentation by distance',
  'measurePart.reach2.name': 'reach in two steps',
  'measurePart.DR.name': 'reach by distance',
  'measurePart.components.name': 'number of components',
  'measurePart.largest.name': 'largest component',
  'measurePart.efficiency.name': 'efficiency',
  'measurePart.isolates.name': 'number of isolates',
} as const;
