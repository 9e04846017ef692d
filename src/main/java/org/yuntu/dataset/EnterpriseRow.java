package org.yuntu.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.cell.Fingerprint;
import org.yuntu.model.ChainRole;
import org.yuntu.model.CreditCode;
import org.yuntu.model.EnterpriseStatus;
import org.yuntu.model.EnterpriseTier;
import org.yuntu.model.MoneyCny;
import org.yuntu.model.PartialDate;

/// What one row of a table says of one enterprise, typed. Null or empty means: the row does not say, or not
/// usably (see its issues).
///
/// @param name as the source prints it, without outer white space
/// @param nameKey for comparison, see [org.yuntu.model.EnterpriseName#keyOf]
/// @param creditCode 统一社会信用代码 that passes the check of GB 32100 and may identify the enterprise
/// @param claimedCode what the code cell says when it does not pass (wrong check, character or length); kept and
/// shown,
///     never used as identity
/// @param otherNumbers registration numbers, organisation codes and numbers of no known kind
/// @param stockCode six digits and the exchange, for example `600169.SH`; other codes as printed
/// @param industryCode GB/T 4754-2017 code with its leading zero; null when no such code or name exists
/// @param industryName the code's official name, or what the cell says when it is no code
/// @param statusText as printed; `status` is null when the words are not known
/// @param otherTitles tier-like titles that are none of [EnterpriseTier], as printed
/// @param productTags what a classifier found before, as `product@score@phrase@rule`
/// @param employees number of persons
/// @param statedOn date the source speaks of
/// @param source who says so, where the row itself names one
/// @param fingerprint 32 hexadecimal digits over all that the row states: equal for equal facts whatever the
/// order of
///     columns, the width of letters, the file and the line, and whatever reference data make of the place
/// @param record number of the record in its file
/// @param line physical line or sheet row
public record EnterpriseRow(
        String name,
        String nameKey,
        @Nullable String shortName,
        List<String> formerNames,
        @Nullable String creditCode,
        @Nullable String claimedCode,
        List<CreditCode> otherNumbers,
        @Nullable String stockCode,
        @Nullable PartialDate establishedOn,
        @Nullable String enterpriseType,
        @Nullable EnterpriseStatus status,
        @Nullable String statusText,
        @Nullable MoneyCny registeredCapital,
        @Nullable String scope,
        Region region,
        @Nullable String address,
        @Nullable String industryCode,
        @Nullable String industryName,
        List<String> mainProducts,
        List<String> productTags,
        Set<EnterpriseTier> tiers,
        List<String> otherTitles,
        @Nullable ChainRole chainRole,
        @Nullable Integer employees,
        @Nullable MoneyCny revenue,
        @Nullable PartialDate statedOn,
        @Nullable String source,
        String fingerprint,
        long record,
        long line) {

    public EnterpriseRow {
        formerNames = List.copyOf(formerNames);
        otherNumbers = List.copyOf(otherNumbers);
        mainProducts = List.copyOf(mainProducts);
        productTags = List.copyOf(productTags);
        tiers = Set.copyOf(tiers);
        otherTitles = List.copyOf(otherTitles);
    }

    /// The fingerprint of this row in a file that speaks of the given day: another date, another statement.
    ///
    /// @param fileDate for rows without a date of their own
    public String fingerprint(@Nullable LocalDate fileDate) {
        return fileDate == null || statedOn != null
                ? fingerprint
                : new Fingerprint()
                        .add("row", fingerprint)
                        .add("stated", fileDate)
                        .hex();
    }
}
