package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuntu.model.FactKind;

/// A firm named for a segment, with the path of evidence: firm → what it is said to produce → segment it covers →
/// the segment in question.
///
/// @param through the segment the firm covers; the one in question itself for makers
/// @param relation how `through` stands to the segment in question
/// @param relatedSegments how many related segments the firm covers, a sign of its ability; 1 for makers
public record FirmClaim(Firm firm, SegmentRef through, Relation relation, int relatedSegments, Evidence evidence) {

    /// @param region as far as known: prefecture and county here, province elsewhere; empty when unknown
    /// @param leader 龙头 or 链主 by its stated role
    public record Firm(String id, String name, String region, List<String> tiers, String role, boolean leader) {

        public Firm {
            tiers = List.copyOf(tiers);
        }
    }

    /// The fact behind the claim.
    ///
    /// @param product what the fact names; a kind of `through`, or `through` itself
    /// @param phrase words of the source
    /// @param rule that read the phrase as the product
    /// @param batch import it came with
    /// @param line of the import's file, 0 when unknown
    public record Evidence(
            SegmentRef product,
            Match match,
            FactKind kind,
            double confidence,
            String phrase,
            String rule,
            String source,
            String batch,
            int line,
            Optional<LocalDate> statedOn) {}

    /// How the fact covers the segment.
    public enum Match {
        /// Its very name.
        EXACT,
        /// Another word for it.
        ALIAS,
        /// A kind of it.
        DESCENDANT
    }
}
