package org.yuntu.analysis.network;

import java.util.Arrays;

/// Adjacency as compressed sparse rows: each neighbour once, in increasing order, no loops.
///
/// @param start neighbours of v: `start[v]` to `start[v + 1]` in `target`
record FirmGraph(int[] start, int[] target) {

    static FirmGraph customers(SupplyNetwork network) {
        return new Collector(network.firmCount()) {
            @Override
            void neighbours(int firm) {
                for (int e = network.salesStart(firm); e < network.salesEnd(firm); e++) {
                    add(network.buyer(e));
                }
            }
        }.collect();
    }

    static FirmGraph suppliers(SupplyNetwork network) {
        return new Collector(network.firmCount()) {
            @Override
            void neighbours(int firm) {
                for (int p = network.purchasesStart(firm); p < network.purchasesEnd(firm); p++) {
                    add(network.supplier(network.purchase(p)));
                }
            }
        }.collect();
    }

    /// Suppliers and customers alike.
    static FirmGraph partners(SupplyNetwork network) {
        FirmGraph customers = customers(network);
        FirmGraph suppliers = suppliers(network);
        return new Collector(network.firmCount()) {
            @Override
            void neighbours(int firm) {
                customers.addTo(this, firm);
                suppliers.addTo(this, firm);
            }
        }.collect();
    }

    /// @param neighbours by vertex; loops and doubles do not count
    static FirmGraph of(int[][] neighbours) {
        return new Collector(neighbours.length) {
            @Override
            void neighbours(int vertex) {
                for (int neighbour : neighbours[vertex]) {
                    add(neighbour);
                }
            }
        }.collect();
    }

    int size() {
        return start.length - 1;
    }

    private void addTo(Collector collector, int v) {
        for (int i = start[v]; i < start[v + 1]; i++) {
            collector.add(target[i]);
        }
    }

    private abstract static class Collector {

        private final int[] start;
        private int[] target = new int[64];
        private int size;
        private final int[] seenBy;
        private int vertex;

        Collector(int vertices) {
            start = new int[vertices + 1];
            seenBy = new int[vertices];
        }

        abstract void neighbours(int vertex);

        void add(int neighbour) {
            if (neighbour == vertex || seenBy[neighbour] == vertex + 1) {
                return;
            }
            seenBy[neighbour] = vertex + 1;
            if (size == target.length) {
                target = Arrays.copyOf(target, size + (size >> 1));
            }
            target[size++] = neighbour;
        }

        FirmGraph collect() {
            for (vertex = 0; vertex < seenBy.length; vertex++) {
                neighbours(vertex);
                Arrays.sort(target, start[vertex], size);
                start[vertex + 1] = size;
            }
            return new FirmGraph(start, Arrays.copyOf(target, size));
        }
    }
}
