package org.yuntu.analysis.innovation;

import java.util.Optional;
import org.yuntu.model.IncubatorType;

/// Stages of the 双创全产业链 创业苗圃＋孵化器＋加速器＋产业园 (S2 二(二)5二), in their order.
enum IncubationStage {
    NURSERY,
    INCUBATOR,
    ACCELERATOR,
    PARK;

    /// The stage a kind of carrier stands for, as far as its name says; the assignment is ours. A 智创城 or 晋创谷
    /// is to hold all four, so by itself it is none of them.
    ///
    /// @param makerspaces whether a 众创空间 counts as a nursery, which is how the science administration counts
    static Optional<IncubationStage> of(IncubatorType type, boolean makerspaces) {
        return switch (type) {
            case NURSERY -> Optional.of(NURSERY);
            case MAKERSPACE -> makerspaces ? Optional.of(NURSERY) : Optional.empty();
            case INCUBATOR,
                    SPECIALISED_CARRIER,
                    UNIVERSITY_SCIENCE_PARK,
                    STARTUP_DEMONSTRATION_BASE,
                    SMALL_BUSINESS_BASE -> Optional.of(INCUBATOR);
            case ACCELERATOR -> Optional.of(ACCELERATOR);
            case INDUSTRIAL_PARK, STARTUP_PARK, SHARED_FACTORY -> Optional.of(PARK);
            case ZHICHUANG_HUB, INNOVATION_VALLEY, FEATURED_CARRIER, COMPLEX, ENCLAVE, OVERSEAS_INCUBATOR ->
                Optional.empty();
        };
    }
}
