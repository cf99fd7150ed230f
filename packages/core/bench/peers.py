"""Times networkx and igraph, where they can be imported: peers.py LARGE BUDGET NAME=FILE ...

Prints {tool: {version, times: {graph: {case: [milliseconds of processor time, ...]}}}} as JSON. What would take networkx
minutes (everything on more than LARGE nodes) is left out.
"""

import gzip
import json
import sys
import time

LARGE = int(sys.argv[1])
BUDGET = float(sys.argv[2])
MOST_RUNS = 25


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


found = {}
for tool, cases in (("networkx", networkx_cases), ("igraph", igraph_cases)):
    try:
        version = __import__(tool).__version__
    except ImportError:
        continue
    times = {}
    for argument in sys.argv[3:]:
        name, path = argument.split("=", 1)
        times[name] = {case: timed(run) for case, run in cases(*read(path)).items()}
    found[tool] = {"version": version, "times": times}
print(json.dumps(found))
