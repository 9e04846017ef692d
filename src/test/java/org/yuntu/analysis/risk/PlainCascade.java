package org.yuntu.analysis.risk;

import java.util.Arrays;
import org.yuntu.analysis.network.SupplyNetwork;

/// The definition of the index written down with dense matrices and no thought for speed.
final class PlainCascade {

    private final int n;
    private final double[][] amounts;
    private final double[] sales;
    private final double[] purchases;
    private final Need[][] need;
    private final int[] industry;
    private final int industries;
    private final Turnover turnover;
    private final RiskParameters parameters;

    PlainCascade(SupplyNetwork network, Essentiality essentiality, Turnover turnover, RiskParameters parameters) {
        n = network.firmCount();
        amounts = new double[n][n];
        sales = new double[n];
        purchases = new double[n];
        industry = new int[n];
        industries = network.industryCount();
        need = new Need[industries][industries];
        this.turnover = turnover;
        this.parameters = parameters;
        for (int e = 0; e < network.edgeCount(); e++) {
            amounts[network.supplier(e)][network.buyer(e)] += network.amount(e);
            sales[network.supplier(e)] += network.amount(e);
            purchases[network.buyer(e)] += network.amount(e);
        }
        Arrays.setAll(industry, network::industryOf);
        for (int k = 0; k < industries; k++) {
            for (int l = 0; l < industries; l++) {
                need[k][l] = essentiality.of(network.industry(k), network.industry(l));
            }
        }
    }

    Losses of(double[] psi) {
        double[] hd = Arrays.stream(psi).map(p -> 1 - p).toArray();
        double[] hu = hd.clone();
        int iterations = 0;
        double fall = Double.POSITIVE_INFINITY;
        while (fall > parameters.epsilon() && iterations < parameters.maxIterations()) {
            double[] nextD = new double[n];
            double[] nextU = new double[n];
            double[] sigma = sigma(hd);
            for (int j = 0; j < n; j++) {
                nextD[j] = downstream(j, psi, hd, sigma);
                double lossU = 0;
                for (int b = 0; b < n; b++) {
                    lossU += amounts[j][b] == 0 ? 0 : amounts[j][b] / turnover.revenue()[j] * (1 - hu[b]);
                }
                nextU[j] = Math.max(0, Math.min(1 - psi[j], 1 - lossU));
            }
            fall = 0;
            for (int j = 0; j < n; j++) {
                fall = Math.max(fall, Math.max(hd[j] - nextD[j], hu[j] - nextU[j]));
            }
            hd = nextD;
            hu = nextU;
            iterations++;
        }
        double total = Arrays.stream(sales).sum();
        double esri = 0;
        double down = 0;
        double up = 0;
        for (int i = 0; i < n; i++) {
            esri += sales[i] / total * (1 - Math.min(hd[i], hu[i]));
            down += sales[i] / total * (1 - hd[i]);
            up += sales[i] / total * (1 - hu[i]);
        }
        return new Losses(
                new Cascade(esri, down, up, iterations, fall <= parameters.epsilon()),
                Arrays.stream(hd).map(h -> 1 - h).toArray(),
                Arrays.stream(hu).map(h -> 1 - h).toArray());
    }

    private double downstream(int j, double[] psi, double[] hd, double[] sigma) {
        double left = 1 - psi[j];
        double other = 0;
        for (int k = 0; k < industries; k++) {
            double all = 0;
            for (int i = 0; i < n; i++) {
                all += industry[i] == k ? amounts[i][j] : 0;
            }
            double loss = 0;
            for (int i = 0; i < n; i++) {
                if (industry[i] == k && amounts[i][j] > 0) {
                    double weight = switch (need[k][industry[j]]) {
                        case IRRELEVANT -> 0;
                        case NON_ESSENTIAL -> amounts[i][j] / purchases[j];
                        case ESSENTIAL -> amounts[i][j] / all;
                    };
                    loss += sigma[i] * weight * purchases[j] / turnover.cost()[j] * (1 - hd[i]);
                }
            }
            if (need[k][industry[j]] == Need.ESSENTIAL) {
                left = Math.min(left, 1 - loss);
            } else {
                other += loss;
            }
        }
        return Math.max(0, Math.min(left, 1 - other));
    }

    private double[] sigma(double[] hd) {
        double[] sigma = new double[n];
        Arrays.fill(sigma, 1);
        for (int i = 0; i < n && parameters.substitution(); i++) {
            double output = 0;
            for (int l = 0; l < n; l++) {
                output += industry[l] == industry[i] ? hd[l] * sales[l] : 0;
            }
            sigma[i] = Math.min(1, sales[i] / (output <= 1e-10 ? 1 : output));
        }
        return sigma;
    }
}
