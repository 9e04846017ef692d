package org.yuntu.analysis.backtest;

/// A firm that is in a region and an industry from a year on.
public record Entry(String region, String industry, int year) {}
