package org.yuntu.report;

import java.util.Locale;

/// A number shown as a percentage.
record Share(double value) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f%%", value * 100);
    }
}
