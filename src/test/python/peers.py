"""The peers of the benchmarks: what an analyst would run instead of Yuntu, on the same files.

Java's PeersBench starts this script once and writes one request a line: `kernel input repeats`. The answer is the CPU
time of this process in seconds for one repeat; the figures to compare go to answer.f8. Reading the input is done
before the clock starts. One thread: the caller sets OPENBLAS_NUM_THREADS=1.
"""
import sys
import time
from functools import lru_cache

try:
    import igraph
    import networkx
    import numpy as np
    import pandas
    import scipy
    import scipy.sparse as sp
    from scipy.sparse.linalg import LinearOperator, eigsh
except ImportError as missing:
    sys.exit(f"{missing}. Install the peers: apt-get install python3-numpy python3-scipy python3-pandas"
             " python3-igraph python3-networkx libopenblas0")

INDUSTRIES, OUTSIDE, EPSILON = 616, 0.3, 1e-2


@lru_cache
def network(name):
    supplier, buyer = np.fromfile(name + ".ends.i4", "<i4").reshape(2, -1)
    return np.fromfile(name + ".industry.i4", "<i4"), supplier, buyer, np.fromfile(name + ".amount.f8", "<f8")


@lru_cache
def impacts(name):
    """ESRI's matrices. Losses are fed in; rows of `essential` are groups of inputs a buyer cannot do without."""
    industry, supplier, buyer, amount = network(name)
    n = len(industry)
    needs = np.fromfile("essential.u1", "u1").reshape(INDUSTRIES, INDUSTRIES)
    sales, purchases = np.bincount(supplier, amount, n), np.bincount(buyer, amount, n)
    up = sp.csr_matrix((amount * (1 - OUTSIDE) / sales[supplier], (supplier, buyer)), (n, n))
    need = needs[industry[supplier], industry[buyer]]
    linear = need == 1
    other = sp.csr_matrix(
        (amount[linear] / purchases[buyer[linear]] * (1 - OUTSIDE), (buyer[linear], supplier[linear])), (n, n))
    s, b, a = (x[need == 2] for x in (supplier, buyer, amount))
    groups, group = np.unique(b.astype(np.int64) * INDUSTRIES + industry[s], return_inverse=True)
    essential = sp.csr_matrix((a / np.bincount(group, a)[group] * (1 - OUTSIDE), (group, s)), (len(groups), n))
    buyers, starts = np.unique(groups // INDUSTRIES, return_index=True)
    return sales / sales.sum(), up, other, essential, buyers, starts


def esri(name, count):
    """Index of `count` firms spread evenly over all; generalised Leontief production, without substitution."""
    share, up, other, essential, buyers, starts = impacts(name)
    n = len(share)
    answer = np.empty(count)
    for i in range(count):
        firm = i * n // count
        down_loss = np.zeros(n)
        down_loss[firm] = 1
        up_loss = down_loss.copy()
        fall = 1
        while fall > EPSILON:
            down_next = other @ down_loss
            if len(buyers):
                worst = np.maximum.reduceat(essential @ down_loss, starts)
                down_next[buyers] = np.maximum(down_next[buyers], worst)
            up_next = up @ up_loss
            down_next[firm] = up_next[firm] = 1
            np.minimum(down_next, 1, out=down_next)
            np.minimum(up_next, 1, out=up_next)
            fall = max((down_next - down_loss).max(), (up_next - up_loss).max())
            down_loss, up_loss = down_next, up_next
        answer[i] = share @ np.maximum(down_loss, up_loss)
    return answer


@lru_cache
def presence(name):
    regions, activities = np.fromfile(name + ".shape.i4", "<i4")
    return np.fromfile(name + ".u1", "u1").reshape(regions, activities)


@lru_cache
def dense(name):
    return presence(name).astype(float)


@lru_cache
def sparse(name):
    return sp.csr_matrix(presence(name), dtype=float)


def relatedness(name):
    """Proximity and density, dense as in py-ecomplexity."""
    m = dense(name)
    ubiquity = m.sum(0)
    phi = m.T @ m
    phi /= np.maximum.outer(ubiquity, ubiquity)
    np.fill_diagonal(phi, 0)
    return m @ phi / phi.sum(0)


def complexity(name):
    """ECI by eigsh on the dense symmetrised matrix of the smaller side; the sign follows diversity."""
    m = dense(name)
    diversity, ubiquity = m.sum(1), m.sum(0)
    half = m / np.sqrt(np.outer(diversity, ubiquity))
    return eci(half @ half.T, diversity, m.size)


def complexity_sparse(name):
    """The same with a product that only touches what is there."""
    m = sparse(name)
    diversity, ubiquity = np.asarray(m.sum(1)).ravel(), np.asarray(m.sum(0)).ravel()
    half = sp.csr_matrix(sp.diags(diversity ** -0.5) @ m @ sp.diags(ubiquity ** -0.5))
    back = sp.csr_matrix(half.T)
    n = len(diversity)
    return eci(LinearOperator((n, n), matvec=lambda x: half @ (back @ x), dtype=float), diversity, m.shape[0] * m.shape[1])


def eci(symmetric, diversity, pairs):
    start = np.ones(len(diversity))
    values, vectors = eigsh(symmetric, k=3, which="LA", v0=start)
    kc = vectors[:, np.argsort(values)[1]] / np.sqrt(diversity)
    kc *= np.sign(np.corrcoef(kc, diversity)[0, 1])
    return (kc - kc.mean()) / kc.std() / np.sqrt(pairs / (pairs - 1))


@lru_cache
def graph(name):
    industry, supplier, buyer, _ = network(name)
    return igraph.Graph(len(industry), np.column_stack((supplier, buyer)).tolist(), directed=True)


@lru_cache
def partners(name):
    return graph(name).as_undirected()


def articulation(name):
    return np.sort(partners(name).articulation_points()).astype(float)


def bridges(name):
    return np.array([len(partners(name).bridges())], float)


def dominators(name):
    """From firm 0. Firms out of its reach count as -2, the root as -1."""
    tree = graph(name).dominator(0)
    return np.array([-2 if np.isnan(d) else d for d in tree], float)


@lru_cache
def nx(name):
    industry, supplier, buyer, _ = network(name)
    g = networkx.Graph()
    g.add_nodes_from(range(len(industry)))
    g.add_edges_from(zip(supplier.tolist(), buyer.tolist()))
    return g


def articulation_networkx(name):
    return np.sort(np.fromiter(networkx.articulation_points(nx(name)), int)).astype(float)


def csv(name):
    table = pandas.read_csv(name, encoding="gb18030", dtype=str, keep_default_na=False)
    return np.array([len(table), table["经营范围"].str.len().sum()], float)


PREPARE = {"esri": impacts, "relatedness": dense, "complexity": dense, "complexity_sparse": sparse,
           "articulation": partners, "bridges": partners, "dominators": graph, "articulation_networkx": nx}


def main():
    print("python", sys.version.split()[0], "numpy", np.__version__, "scipy", scipy.__version__, "pandas",
          pandas.__version__, "igraph", igraph.__version__, "networkx", networkx.__version__, flush=True)
    for line in sys.stdin:
        kernel, name, repeats, *count = line.split()
        PREPARE.get(kernel, lambda _: None)(name)
        start = time.process_time()
        for _ in range(int(repeats)):
            answer = globals()[kernel](name, *map(int, count))
        seconds = (time.process_time() - start) / int(repeats)
        answer.tofile("answer.f8")
        print(repr(seconds), flush=True)


main()
