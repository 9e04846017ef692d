package org.yuntu.dataset.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuntu.model.AllianceType;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Collaboration;
import org.yuntu.model.DemandKind;
import org.yuntu.model.DemandState;
import org.yuntu.model.DemonstrationType;
import org.yuntu.model.FactKind;
import org.yuntu.model.FinanceType;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.FundStage;
import org.yuntu.model.FundType;
import org.yuntu.model.IncubationService;
import org.yuntu.model.IncubatorType;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.ListingBoard;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.PilotService;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;
import org.yuntu.model.PlatformType;
import org.yuntu.model.ProjectState;
import org.yuntu.model.ProjectType;
import org.yuntu.model.RecognitionRoute;
import org.yuntu.model.RecognitionType;
import org.yuntu.model.TalentTier;
import org.yuntu.model.TechnologyType;
import org.yuntu.model.ZoneType;

/// The closed lists of words that fields of records may use, by the name of their enum.
public final class Vocabulary {

    private static final Map<String, List<OfficialTerm>> LISTS = new TreeMap<>();

    static {
        Stream.<OfficialTerm[]>of(
                        AllianceType.values(),
                        ChainRole.values(),
                        Collaboration.values(),
                        DemandKind.values(),
                        DemandState.values(),
                        DemonstrationType.values(),
                        FactKind.values(),
                        FinanceType.values(),
                        FundInstrument.values(),
                        FundStage.values(),
                        FundType.values(),
                        IncubationService.values(),
                        IncubatorType.values(),
                        InnovationStage.values(),
                        ListingBoard.values(),
                        PilotService.values(),
                        PlatformLevel.values(),
                        PlatformState.values(),
                        PlatformType.values(),
                        ProjectState.values(),
                        ProjectType.values(),
                        RecognitionRoute.values(),
                        RecognitionType.values(),
                        TalentTier.values(),
                        TechnologyType.values(),
                        ZoneType.values())
                .forEach(values -> LISTS.put(values[0].getClass().getSimpleName(), Arrays.asList(values)));
    }

    private Vocabulary() {}

    /// In the order of the list.
    ///
    /// @throws IllegalArgumentException when there is no such list
    public static List<OfficialTerm> constants(String name) {
        List<OfficialTerm> constants = LISTS.get(name);
        if (constants == null) {
            throw new IllegalArgumentException("No list of words " + name + "; there are " + LISTS.keySet());
        }
        return constants;
    }

    public static Map<String, List<OfficialTerm>> all() {
        return Map.copyOf(LISTS);
    }
}
