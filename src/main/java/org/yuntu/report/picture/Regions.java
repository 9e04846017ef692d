package org.yuntu.report.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.yuntu.model.Cluster;
import org.yuntu.model.Texts;

/// Soft grounds behind the clusters of one block. Which cluster is in which block is ours, as
/// `datasets/reference/clusters.csv` says.
enum Regions {
    DIGITAL(
            List.of(
                    Cluster.IT_APPLICATION_INNOVATION,
                    Cluster.BIG_DATA,
                    Cluster.OPTOELECTRONICS,
                    Cluster.SEMICONDUCTORS),
            36,
            36),
    GREEN(List.of(Cluster.PHOTOVOLTAICS, Cluster.ENVIRONMENTAL_PROTECTION), 36, 412),
    MANUFACTURING(
            List.of(
                    Cluster.RAIL_TRANSIT_EQUIPMENT,
                    Cluster.COAL_MINING_MACHINERY,
                    Cluster.GENERAL_AVIATION,
                    Cluster.SPECIAL_METALS,
                    Cluster.NEW_ENERGY_VEHICLES,
                    Cluster.MEDICINE_AND_HEALTH,
                    Cluster.CARBON_BASED_MATERIALS,
                    Cluster.BIO_BASED_MATERIALS),
            484,
            36);

    private final List<Cluster> clusters;
    private final double labelX;
    private final double labelY;

    Regions(List<Cluster> clusters, double labelX, double labelY) {
        this.clusters = clusters;
        this.labelX = labelX;
        this.labelY = labelY;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    static void draw(Svg svg, Texts texts) {
        for (Regions region : values()) {
            String points = CloudPicture.around(region.clusters).stream()
                    .map(p -> Svg.number(p[0]) + " " + Svg.number(p[1]))
                    .collect(Collectors.joining("L"));
            svg.add(
                    "path",
                    "class",
                    "region " + region.name().toLowerCase(java.util.Locale.ROOT),
                    "d",
                    "M" + points + "Z");
        }
        for (Regions region : values()) {
            svg.text(region.labelX, region.labelY, "region-name", texts.text("picture.region." + region.name()));
        }
    }
}
