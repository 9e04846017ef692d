package org.yuntu.model;

/// Name of an enterprise, taken apart in the order the registration rules prescribe: 行政区划 + 字号 + 行业 +
/// 组织形式, then a branch.
///
/// The parts are guesses for showing, searching and proposing candidates; never merge on them: of
/// 983,941 real names 12.2 % share a core name with a stranger, and none of 15 pairs that differ
/// only in 有限公司/有限责任公司 was one enterprise.
///
/// @param text as the source prints it
/// @param nameKey for comparison, see [#keyOf]
/// @param region leading place words (`山西太原`), or a place in brackets after the 字号, or empty
/// @param brand 字号
/// @param industry trade words such as 科技, 煤业, or empty
/// @param legalForm 有限责任公司, 股份有限公司, 厂 …, or empty
/// @param branch what follows the parent's name: 太原分公司, 洪洞县支行, 驻太原办事处 …, or empty
public record EnterpriseName(
        String text, String nameKey, String region, String brand, String industry, String legalForm, String branch) {

    /// Tells how far a place name reaches that starts at a given position.
    @FunctionalInterface
    public interface PlaceNames {

        /// No gazetteer: only the 34 provinces' names and the endings 省, 市, 县, 区 are known.
        PlaceNames NONE = (text, from) -> 0;

        /// Length of the longest known place name at that position, 0 when none starts there.
        int lengthAt(String text, int from);
    }

    public static EnterpriseName of(String text) {
        return of(text, PlaceNames.NONE);
    }

    public static EnterpriseName of(String text, PlaceNames places) {
        return NameParts.split(text, keyOf(text), places);
    }

    /// True for 分公司, 支行, 门市部 …: an own node beside its parent, never merged into it.
    public boolean isBranch() {
        return !branch.isEmpty();
    }

    /// The key of the parent's full name; the own key when this is no branch.
    public String parentKey() {
        return nameKey.substring(0, nameKey.length() - branch.length());
    }

    /// The form in which two names are compared: NFKC, every kind of bracket round, typographic quotes and middle
    /// dots plain, nothing invisible and no white space, no punctuation at the end, simplified characters. Equal
    /// keys with equal prefecture may be one enterprise; nothing weaker may.
    public static String keyOf(String text) {
        return NameKey.of(text);
    }
}
