package org.yuntu.analysis.target;

/// By what a firm is near to a product that it does not make, the nearest first. The direct ones are the makers the gap
/// analysis calls near (`extenders`), but for users, and co-production and research. What is not direct ranks behind
/// all that is, and most of it is no recommendation but a lead.
public enum Tie {
    /// Makes the broader product, another kind of it, or something of the same 环节 and the same GB/T 4754 小类.
    KINDRED(true),
    /// Makes something that makers of the product make as well, more often than by chance ([CoMaking]).
    CO_MADE(true),
    /// Has a technology, platform or team on it.
    RESEARCH(true),
    /// Makes a direct input that becomes part of it.
    INPUT(true),
    /// Supplies somebody here who needs it.
    SUPPLIER(false),
    /// Makes what it goes into: who buys electrolyte is not near to making it, but may bring a maker here.
    USER(false),
    /// Makes the machines it is made with: who builds furnaces is not near to making steel.
    EQUIPMENT(false),
    /// Repairs, fits or services goods that would tie a maker of them.
    SERVED(false),
    /// Makes something two steps away.
    TWO_STEPS(false),
    /// Makes something that makers of the product make as well, but no more often than by chance.
    SELDOM_CO_MADE(false),
    /// Provides a service, and the product is goods.
    SERVICE(false);

    private final boolean direct;

    Tie(boolean direct) {
        this.direct = direct;
    }

    public boolean isDirect() {
        return direct;
    }

    /// Whether it is worth a look only where nobody stands nearer: nothing ties the firm directly, and nobody who needs
    /// the product buys from it.
    public boolean isLead() {
        return !direct && this != SUPPLIER;
    }
}
