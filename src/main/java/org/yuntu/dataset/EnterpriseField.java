package org.yuntu.dataset;

import org.yuntu.model.Texts;

/// What a column of an enterprise table can mean. Columns with personal data are recognised in order to be left
/// out.
public enum EnterpriseField {
    NAME,
    SHORT_NAME,
    FORMER_NAMES,
    CREDIT_CODE,
    REGISTRATION_NUMBER,
    ORGANISATION_CODE,
    STOCK_CODE,
    ESTABLISHED_ON,
    ENTERPRISE_TYPE,
    STATUS,
    REGISTERED_CAPITAL,
    BUSINESS_SCOPE,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    REGION,
    ZONE,
    ADDRESS,
    INDUSTRY_CODE,
    INDUSTRY_NAME,
    MAIN_PRODUCTS,
    /// What a classifier found before: `product@score@phrase@rule`, several joined by `；`.
    PRODUCT_TAGS,
    SOURCE,
    TIERS,
    CHAIN_ROLE,
    EMPLOYEES,
    REVENUE,
    STATED_ON,
    ROW_NUMBER,
    PERSONAL;

    /// What users call it.
    public String word(Texts texts) {
        return texts.text("table.field." + name());
    }
}
