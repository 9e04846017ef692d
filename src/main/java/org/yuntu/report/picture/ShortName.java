package org.yuntu.report.picture;

import java.util.regex.Pattern;

/// The part of a firm's name that people say: without the province, the prefecture and the legal form. For pictures
/// only; lists name firms in full.
final class ShortName {

    private static final Pattern PLACE = Pattern.compile("^(山西省?)?((太原|大同|阳泉|长治|晋城|朔州|晋中|运城|忻州|临汾|吕梁)市?)?");
    private static final Pattern FORM = Pattern.compile("((股份|集团|控股)*(有限责任|有限|股份有限)?公司|[（(](集团|有限合伙|普通合伙)[）)])+$");

    /// Fewer characters would not tell a firm from another.
    private static final int LEAST = 2;

    private ShortName() {}

    static String of(String name) {
        String bare = PLACE.matcher(FORM.matcher(name).replaceFirst("")).replaceFirst("");
        return bare.length() < LEAST ? name : bare;
    }
}
