package org.yuntu.ingest.classify;

/// Which acts prove a term.
enum Evidence {
    /// Goods. Making, developing or designing them proves; what repairing, serving or fitting them is worth, each
    /// cluster says for itself (`goods.*` in `points.csv`).
    MAKE(Act.MAKE.bit()
            | Act.DEVELOP.bit()
            | Act.DESIGN.bit()
            | Act.REPAIR.bit()
            | Act.SERVICE.bit()
            | Act.BUILD.bit()),
    /// Crops and herbs.
    GROW(MAKE.acts | Act.GROW.bit()),
    /// Technologies and services: any work on it.
    SERVICE(MAKE.acts),
    /// The word names the work itself (软件开发, 污水处理), unless a verb right behind it sells or lets.
    SELF(GROW.acts),
    /// Never proves; shows that the firm moves in the cluster's field.
    CONTEXT(0);

    private static final int AFTER_SALE = Act.REPAIR.bit() | Act.SERVICE.bit() | Act.BUILD.bit();

    private final int acts;

    Evidence(int acts) {
        this.acts = acts;
    }

    int acts() {
        return acts;
    }

    /// Name of the row in `points.csv` that says what the act proves here.
    String feature(Act act) {
        boolean goods = this == MAKE || this == GROW;
        return goods && (act.bit() & AFTER_SALE) != 0 ? "goods." + act.name().toLowerCase() : act.feature();
    }

    /// Whether the act is one that dealers offer with the goods they sell.
    boolean afterSale(Act act) {
        return (this == MAKE || this == GROW) && (act.bit() & AFTER_SALE) != 0;
    }
}
