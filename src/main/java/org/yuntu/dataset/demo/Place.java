package org.yuntu.dataset.demo;

/// Where something is.
///
/// @param code of the most precise division known
/// @param county empty outside the province
record Place(String code, String province, String prefecture, String prefectureCode, String county) {

    /// `山西省晋城市城区`.
    String full() {
        return province + (prefecture.equals(province) ? "" : prefecture) + county;
    }

    /// `晋城`, as firms' names begin.
    String shortName() {
        return prefecture.endsWith("市") ? prefecture.substring(0, prefecture.length() - 1) : prefecture;
    }
}
