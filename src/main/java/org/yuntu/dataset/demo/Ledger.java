package org.yuntu.dataset.demo;

/// What firms sold and bought, by year, as far as supply rows say so; the yearly figures must leave room for it.
final class Ledger {

    private final float[][] sold;
    private final float[][] bought;

    Ledger(int firms) {
        sold = new float[Years.ALL.size()][firms];
        bought = new float[Years.ALL.size()][firms];
    }

    void sold(int year, int firm, double cny) {
        sold[year][firm] += (float) cny;
    }

    void bought(int year, int firm, double cny) {
        bought[year][firm] += (float) cny;
    }

    double sold(int year, int firm) {
        return sold[year][firm];
    }

    double bought(int year, int firm) {
        return bought[year][firm];
    }
}
