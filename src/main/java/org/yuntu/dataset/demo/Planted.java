package org.yuntu.dataset.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was planted in a synthetic province, as analyses must find it; `planted.json`. Lists say at
/// least this: chance may add more of the same.
///
/// @param unworded products our scopes cannot make the classifier find: gaps by accident
public record Planted(
        long seed,
        int enterprises,
        int enterprisesOutside,
        List<MissingSegment> missingSegments,
        List<String> unworded,
        List<SingleSupplier> singleSuppliers,
        Articulation articulation,
        Systemic systemic,
        Relatedness relatedness,
        List<StageBreak> stageBreaks,
        List<Continuity> continuity,
        TargetGaps targetGaps,
        List<FundCell> fundCellsWithoutSupply,
        List<IncubationBreak> incubationBreaks,
        List<Measure> measures,
        List<EcosystemSlot> unfilledSlots,
        List<OverdueIndicator> overdueIndicators,
        List<Demand> demands,
        Map<String, Long> rows) {

    /// File name inside the folder of the tables.
    public static final String FILE = "planted.json";

    public record Party(String name, String code) {}

    /// No local maker.
    ///
    /// @param action FILL or EXTEND
    /// @param demanders leaders here that need it
    /// @param outsideMakers makers beyond the province
    /// @param hiddenTarget local firm that makes neighbours of the product and supplies the leader, or null
    public record MissingSegment(
            String cluster,
            String productId,
            String product,
            String state,
            String action,
            List<Party> demanders,
            List<Party> outsideMakers,
            @Nullable Party hiddenTarget) {}

    /// A leader with one supplier of a product in all years.
    public record SingleSupplier(
            String buyer, String buyerCode, String productId, String product, String supplier, String supplierCode) {}

    /// A supplier without whom others are cut off.
    public record Articulation(Party supplier, Party cutOffFrom, List<Party> separated) {}

    /// The only maker of a product much used.
    ///
    /// @param users products it goes into
    public record Systemic(Party firm, String productId, String product, List<String> users) {}

    /// A product missing in one prefecture that has all that usually goes with it.
    public record Relatedness(
            String prefectureCode, String productId, List<String> blockProductIds, List<String> prefecturesWithAll) {}

    /// First stage of a cluster's innovation chain without a platform.
    public record StageBreak(String cluster, String stage) {}

    /// Lines of technology of a cluster, and those that reach industry.
    public record Continuity(String cluster, int lines, int complete) {}

    /// Clusters without what every cluster should have.
    public record TargetGaps(
            List<String> withoutProvincialLaboratory,
            List<String> withoutManufacturingInnovationCenter,
            List<String> withoutAlliance) {}

    /// @param demandCny declared need that meets no fund
    public record FundCell(String cluster, String stage, double demandCny) {}

    public record IncubationBreak(String prefectureCode, String missing) {}

    /// @param subject who is paid
    /// @param amountCny what the measure pays, 0 when it does not apply
    public record Measure(String measure, String subject, String code, String county, double amountCny, String why) {}

    public record EcosystemSlot(String cluster, String slot) {}

    public record OverdueIndicator(String indicator, int due, double target, double value) {}

    public record Demand(
            String enterprise,
            String code,
            String kind,
            @Nullable String productId,
            double amountCny) {}

    private static JsonMapper json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    void save(Path folder) {
        try {
            java.nio.file.Files.writeString(folder.resolve(FILE), json().writeValueAsString(this) + "\n");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Planted read(Path folder) {
        return json().readValue(folder.resolve(FILE).toFile(), Planted.class);
    }
}
