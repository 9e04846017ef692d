package org.yuntu.dataset.demo;

/// Amounts as cells print them, with their unit so that nobody has to guess it.
final class Yuan {

    private static final double STEP = 100;

    private Yuan() {}

    /// Rounded to hundreds of yuan.
    static double rounded(double cny) {
        return Math.rint(cny / STEP) * STEP;
    }

    static String text(double cny) {
        return Math.round(cny) + "元";
    }

    /// `1200万元`, rounded to 万元.
    static String tenThousands(double cny) {
        return Math.max(1, Math.round(cny / 1e4)) + "万元";
    }
}
