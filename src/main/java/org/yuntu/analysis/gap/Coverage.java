package org.yuntu.analysis.gap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// Who covers what, from one pass over firms and their facts: O(facts × depth of 产品小类 + covered × inputs).
///
/// A fact on a product covers the product and everything it is a kind of. Of several facts by which a firm covers
/// a segment the most confident counts, once: that confidence is c_f, and the fact is the one shown as evidence.
final class Coverage {

    final GapProjection projection;
    final Facts facts;

    private final Groundwork groundwork;
    private final Neighbours neighbours;
    private final boolean[] given;

    /// Firms of the scope.
    final BitSet here = new BitSet();

    /// By product: n_v, m_v, makers in the province, in all, and local makers with a 专精特新 title.
    final int[] local;

    final int[] outside;
    final int[] province;
    final int[] specialised;

    /// By product: ñ_v.
    final double[] effective;

    /// By product: local firms that cover a direct user in the same cluster, leaders among them, and firms that
    /// cover a direct user in another cluster only.
    final int[] demanders;

    final int[] demandingLeaders;
    final int[] demandersElsewhere;

    /// By cluster ordinal.
    final int[] clusterFirms = new int[Cluster.values().length];

    final int[] clusterOutside = new int[Cluster.values().length];
    final boolean[] rolesStated = new boolean[Cluster.values().length];
    final boolean[] leaderHere = new boolean[Cluster.values().length];
    final boolean[] tiersStated = new boolean[Cluster.values().length];

    /// Firms with at least one admitted fact: here, in the province, and in all.
    int makersHere;

    int makersInProvince;
    int makers;

    /// By firm: one bit for each cluster it covers something of.
    final int[] clustersOf;

    final FactCounter counter;

    private final IntList coverProduct = new IntList();
    private final IntList coverFirm = new IntList();
    private final IntList coverFact = new IntList();
    private final int[] firstCover;
    private final int[] sortedFirm;
    private final int[] sortedFact;

    private final int[] bestFact;
    private final int[] demandStamp;
    private final int[] elsewhereStamp;
    private final IntList touched = new IntList();

    Coverage(Groundwork groundwork, Scope scope, Set<Cluster> clusters, GapParameters parameters) {
        this.groundwork = groundwork;
        this.projection = groundwork.projection;
        this.facts = groundwork.facts;
        this.neighbours = groundwork.neighbours;
        this.given = parameters.judgeResources() ? new boolean[groundwork.resource.length] : groundwork.resource;
        this.counter = new FactCounter(groundwork, clusters, parameters);
        this.clustersOf = new int[projection.firmCount()];
        int products = projection.productCount();
        local = new int[products];
        outside = new int[products];
        province = new int[products];
        specialised = new int[products];
        effective = new double[products];
        demanders = new int[products];
        demandingLeaders = new int[products];
        demandersElsewhere = new int[products];
        bestFact = new int[products];
        demandStamp = new int[products];
        elsewhereStamp = new int[products];
        Arrays.fill(bestFact, -1);
        Arrays.fill(demandStamp, -1);
        Arrays.fill(elsewhereStamp, -1);
        for (int f = 0; f < projection.firmCount(); f++) {
            visit(f, scope);
        }
        firstCover = new int[products + 1];
        sortedFirm = new int[coverFirm.size()];
        sortedFact = new int[coverFirm.size()];
        sortCovers();
    }

    boolean covered(int product) {
        return local[product] > 0;
    }

    /// An outside input that is not judged; taken as there.
    boolean given(int product) {
        return given[product];
    }

    /// Nobody here makes it, and it is not simply there.
    boolean open(int product) {
        return local[product] == 0 && !given[product];
    }

    /// The covers of a product, of firms everywhere, are numbered from here to `firstCover(p + 1) - 1`.
    int firstCover(int product) {
        return firstCover[product];
    }

    int coverFirm(int cover) {
        return sortedFirm[cover];
    }

    int coverFact(int cover) {
        return sortedFact[cover];
    }

    double coverConfidence(int cover) {
        return facts.confidence(sortedFact[cover]);
    }

    private void visit(int f, Scope scope) {
        Firm firm = projection.firm(f);
        boolean isHere = scope.contains(firm);
        if (isHere) {
            here.set(f);
        }
        int first = facts.first(f);
        int end = facts.first(f + 1);
        if (first == end) {
            return;
        }
        for (int e = first; e < end; e++) {
            if (counter.admits(e, groundwork.ended[f])) {
                cover(e);
            }
        }
        if (touched.size() > 0) {
            count(f, firm, isHere, scope.province().equals(firm.province()));
            touched.clear();
        }
    }

    private void cover(int e) {
        for (int p = facts.product(e); p >= 0; p = projection.parent(p)) {
            if (bestFact[p] < 0) {
                touched.add(p);
                bestFact[p] = e;
            } else if (facts.confidence(e) > facts.confidence(bestFact[p])
                    || (facts.confidence(e) == facts.confidence(bestFact[p])
                            && facts.product(bestFact[p]) != p
                            && facts.product(e) == p)) {
                bestFact[p] = e;
            }
        }
    }

    private void count(int f, Firm firm, boolean isHere, boolean inProvince) {
        makers++;
        makersHere += isHere ? 1 : 0;
        makersInProvince += inProvince ? 1 : 0;
        boolean leader = groundwork.leader[f];
        boolean special = isHere && groundwork.specialised[f];
        int clusters = 0;
        for (int i = 0; i < touched.size(); i++) {
            int p = touched.get(i);
            clusters |= 1 << groundwork.cluster[p];
            coverProduct.add(p);
            coverFirm.add(f);
            coverFact.add(bestFact[p]);
            province[p] += inProvince ? 1 : 0;
            if (isHere) {
                local[p]++;
                effective[p] += facts.confidence(bestFact[p]);
                specialised[p] += special ? 1 : 0;
                demand(f, p, leader);
            } else {
                outside[p]++;
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            countElsewhere(f, touched.get(i), isHere);
            bestFact[touched.get(i)] = -1;
        }
        clustersOf[f] = clusters;
        countClusters(clusters, firm, isHere, inProvince, leader);
    }

    private void demand(int f, int product, boolean leader) {
        for (int input : neighbours.inputs(product)) {
            if (demandStamp[input] != f) {
                demandStamp[input] = f;
                demanders[input]++;
                demandingLeaders[input] += leader ? 1 : 0;
            }
        }
    }

    /// After [#demand] has seen all that the firm covers: who is counted inside the cluster is not counted again.
    private void countElsewhere(int f, int product, boolean isHere) {
        if (isHere) {
            for (int input : neighbours.inputsFromOtherClusters(product)) {
                if (demandStamp[input] != f && elsewhereStamp[input] != f) {
                    elsewhereStamp[input] = f;
                    demandersElsewhere[input]++;
                }
            }
        }
    }

    private void countClusters(int clusters, Firm firm, boolean isHere, boolean inProvince, boolean leader) {
        for (int k = 0; k < clusterFirms.length; k++) {
            if ((clusters & 1 << k) != 0) {
                clusterFirms[k] += isHere ? 1 : 0;
                clusterOutside[k] += isHere ? 0 : 1;
                rolesStated[k] |= inProvince && !firm.role().isBlank();
                leaderHere[k] |= isHere && leader;
                tiersStated[k] |= inProvince && !firm.tiers().isEmpty();
            }
        }
    }

    /// Counting sort by product; firms stay in their order.
    private void sortCovers() {
        int n = coverProduct.size();
        for (int i = 0; i < n; i++) {
            firstCover[coverProduct.get(i) + 1]++;
        }
        for (int p = 1; p < firstCover.length; p++) {
            firstCover[p] += firstCover[p - 1];
        }
        int[] next = firstCover.clone();
        for (int i = 0; i < n; i++) {
            int at = next[coverProduct.get(i)]++;
            sortedFirm[at] = coverFirm.get(i);
            sortedFact[at] = coverFact.get(i);
        }
    }
}
