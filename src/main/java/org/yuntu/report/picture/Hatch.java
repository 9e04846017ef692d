package org.yuntu.report.picture;

/// The hatching of what is weak, so that it differs from the covered by more than its colour.
final class Hatch {

    private Hatch() {}

    static void define(Svg svg) {
        svg.open("defs")
                .open(
                        "pattern",
                        "id",
                        "hatch",
                        "width",
                        6,
                        "height",
                        6,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .add("rect", "class", "hatch-ground", "width", 6, "height", 6)
                .add("rect", "class", "hatch-line", "width", 3.4, "height", 6)
                .close()
                .close();
    }
}
