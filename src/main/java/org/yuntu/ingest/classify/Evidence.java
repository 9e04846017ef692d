package org.yuntu.ingest.classify;

/// Which acts prove a term.
enum Evidence {
    /// Goods: somebody must make, develop or design them.
    MAKE(Act.MAKE.bit() | Act.DEVELOP.bit() | Act.DESIGN.bit()),
    /// Equipment whose repair is a business of the chain, too.
    REPAIR(MAKE.acts | Act.REPAIR.bit()),
    /// Crops and herbs.
    GROW(MAKE.acts | Act.GROW.bit()),
    /// Technologies and services: any work on it.
    SERVICE(REPAIR.acts | Act.SERVICE.bit() | Act.BUILD.bit()),
    /// The word names the work itself (软件开发, 污水处理), unless a verb right behind it sells or lets.
    SELF(SERVICE.acts | Act.GROW.bit()),
    /// Never proves; shows that the firm moves in the cluster's field.
    CONTEXT(0);

    private final int acts;

    Evidence(int acts) {
        this.acts = acts;
    }

    int acts() {
        return acts;
    }
}
