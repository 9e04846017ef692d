package org.yuntu.dataset.demo;

import java.util.List;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformType;

/// A laboratory, centre or base.
///
/// @param kind the table it stands in
/// @param host name of who runs it
/// @param products words of what it works on
record Platform(
        String kind,
        String name,
        PlatformType type,
        PlatformLevel level,
        Place place,
        String host,
        Cluster cluster,
        List<String> products) {}
