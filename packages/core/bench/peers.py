"""Times networkx and igraph, where they can be imported: peers.py LARGE BUDGET NAME=FILE ... what-if:NAME=FILE ...

Prints {tool: {version, times: {graph: {case: [milliseconds of processor time, ...]}}, whatIf: {graph: [efficiency, both]}}}
as JSON. What would take networkx minutes (everything on more than LARGE nodes) is left out. `what-if:` asks for
efficiency, and for both it and betweenness centralisation, after each tie that is not there: a few pairs, scaled to all.
"""

import gzip
import json
import sys
import time

LARGE = int(sys.argv[1])
BUDGET = float(sys.argv[2])
MOST_RUNS = 100


def read(path):
    with gzip.open(path, "rt") as file:
        order = int(file.readline().split()[0])
        ties = [line.split() for line in file]
    return order, [(int(a), int(b), float(w)) for a, b, w in ties]


def timed(run):
    times = []
    spent = 0.0
    while not times or (len(times) < MOST_RUNS and spent < BUDGET):
        start = time.process_time()
        run()
        times.append((time.process_time() - start) * 1000)
        spent += times[-1]
    return times


def networkx_cases(order, ties):
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_weighted_edges_from(ties)
    for _, _, data in graph.edges(data=True):
        data["distance"] = 1 / data["weight"]
    if order > LARGE:
        return {}
    return {
        "betweenness": lambda: nx.betweenness_centrality(graph, normalized=False),
        "betweenness, weighted": lambda: nx.betweenness_centrality(graph, normalized=False, weight="distance"),
        "closeness": lambda: nx.closeness_centrality(graph),
        "harmonic": lambda: nx.harmonic_centrality(graph),
        "eigenvector": lambda: nx.eigenvector_centrality(graph, max_iter=10000, tol=1e-9),
        "PageRank": lambda: nx.pagerank(graph, weight=None),
        "clustering": lambda: nx.clustering(graph),
        "constraint": lambda: nx.constraint(graph),
        "core number": lambda: nx.core_number(graph),
        "Louvain, one run": lambda: nx.community.louvain_communities(graph, weight=None, seed=1),
    }


def igraph_cases(order, ties):
    import igraph as ig

    graph = ig.Graph(n=order, edges=[(a, b) for a, b, _ in ties])
    distances = [1 / w for _, _, w in ties]
    return {
        "betweenness": lambda: graph.betweenness(directed=False),
        "betweenness, weighted": lambda: graph.betweenness(directed=False, weights=distances),
        "closeness": lambda: graph.closeness(),
        "harmonic": lambda: graph.harmonic_centrality(),
        "average path length": lambda: graph.average_path_length(),
        "eigenvector": lambda: graph.eigenvector_centrality(),
        "PageRank": lambda: graph.pagerank(),
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "constraint": lambda: graph.constraint(),
        "core number": lambda: graph.coreness(),
        "Louvain, one run": lambda: graph.community_multilevel(),
    }


def what_if(order, ties, add, remove, efficiency, centralisation):
    """Milliseconds for all pairs: efficiency alone, and both."""
    tied = {(min(a, b), max(a, b)) for a, b, _ in ties}
    pairs = [(a, b) for a in range(order) for b in range(a + 1, order) if (a, b) not in tied]
    count = 40 if order <= 100 else 4 if order <= 500 else 1
    sample = [pairs[k * len(pairs) // count] for k in range(count)]
    spent = [0.0, 0.0]
    for a, b in sample:
        add(a, b)
        start = time.process_time()
        efficiency()
        between = time.process_time()
        centralisation()
        end = time.process_time()
        remove(a, b)
        spent[0] += between - start
        spent[1] += end - start
    return [seconds * 1000 / count * len(pairs) for seconds in (spent[0], sum(spent))]


def networkx_what_if(order, ties):
    import networkx as nx

    # A pair of the largest takes networkx most of a minute.
    if order > 500:
        return None
    graph = nx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_edges_from((a, b) for a, b, _ in ties)

    def centralisation():
        values = nx.betweenness_centrality(graph, normalized=False).values()
        return sum(max(values) - value for value in values)

    return what_if(
        order, ties, graph.add_edge, graph.remove_edge, lambda: nx.global_efficiency(graph), centralisation
    )


def igraph_what_if(order, ties):
    import igraph as ig

    graph = ig.Graph(n=order, edges=[(a, b) for a, b, _ in ties])

    def efficiency():
        return sum(graph.harmonic_centrality()) / order

    def centralisation():
        values = graph.betweenness(directed=False)
        most = max(values)
        return sum(most - value for value in values)

    def remove(a, b):
        graph.delete_edges([(a, b)])

    return what_if(order, ties, lambda a, b: graph.add_edges([(a, b)]), remove, efficiency, centralisation)


found = {}
tools = (
    ("networkx", networkx_cases, networkx_what_if),
    ("igraph", igraph_cases, igraph_what_if),
)
for tool, cases, table in tools:
    try:
        version = __import__(tool).__version__
    except ImportError:
        continue
    times = {}
    tables = {}
    for argument in sys.argv[3:]:
        name, path = argument.split("=", 1)
        if name.startswith("what-if:"):
            milliseconds = table(*read(path))
            if milliseconds is not None:
                tables[name.removeprefix("what-if:")] = milliseconds
        else:
            times[name] = {case: timed(run) for case, run in cases(*read(path)).items()}
    found[tool] = {"version": version, "times": times, "whatIf": tables}
print(json.dumps(found))
