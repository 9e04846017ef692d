package org.yuntu.report.picture;

import org.yuntu.model.SegmentState;

/// How a state of supply looks: a colour, a line style and a word each, so that no one signal has to be seen.
enum Signal {
    COVERED("ok"),
    WEAK("weak"),
    GAP("gap"),
    OUTSIDE("out");

    private final String style;

    Signal(String style) {
        this.style = style;
    }

    static Signal of(SegmentState state) {
        return switch (state) {
            case PRESENT -> COVERED;
            case WEAK, FRAGILE -> WEAK;
            case ABSENT -> GAP;
            case EXTERNAL -> OUTSIDE;
        };
    }

    /// Class in `picture.css`.
    String style() {
        return style;
    }
}
