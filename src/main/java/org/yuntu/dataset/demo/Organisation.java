package org.yuntu.dataset.demo;

import org.yuntu.model.Cluster;

/// A university or institute, as other tables name it.
record Organisation(String name, Place place, Cluster cluster) {}
