package org.yuntu.analysis.innovation;

import java.util.Optional;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Parameter;
import org.yuntu.model.PlatformLevel;

/// How much a platform counts by who recognised it: 国家 3, 省 2, 市 1 of the definition; 省部共建 as 国家, all else
/// less than 市 (both ours).
record LevelWeights(double national, double provincial, double municipal, double other) {

    static final Parameter<Double> NATIONAL = Parameter.decimal("nationalWeight", 3, 0, 100);
    static final Parameter<Double> PROVINCIAL = Parameter.decimal("provincialWeight", 2, 0, 100);
    static final Parameter<Double> MUNICIPAL = Parameter.decimal("municipalWeight", 1, 0, 100);
    static final Parameter<Double> OTHER = Parameter.decimal("otherWeight", 0.5, 0, 100);

    static LevelWeights of(AnalysisRequest request) {
        return new LevelWeights(
                request.get(NATIONAL), request.get(PROVINCIAL), request.get(MUNICIPAL), request.get(OTHER));
    }

    double of(Optional<PlatformLevel> level) {
        return switch (level.orElse(PlatformLevel.UNRATED)) {
            case NATIONAL, PROVINCE_AND_MINISTRY -> national;
            case PROVINCIAL -> provincial;
            case MUNICIPAL -> municipal;
            case COUNTY, UNRATED -> other;
        };
    }
}
