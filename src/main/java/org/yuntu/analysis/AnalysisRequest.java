package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.model.Cluster;

/// A checked query: what an analysis is asked.
///
/// @param clusters never empty, in the order of [Cluster]
/// @param date the day the answer is for: later facts do not count, and deadlines are held against it
/// @param parameters values of those that differ from their defaults; see [#get]
public record AnalysisRequest(Scope scope, Set<Cluster> clusters, LocalDate date, Map<String, Object> parameters) {

    public AnalysisRequest {
        clusters = Collections.unmodifiableSet(
                clusters.isEmpty() ? EnumSet.allOf(Cluster.class) : EnumSet.copyOf(clusters));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /// With all parameters at their defaults.
    ///
    /// @param clusters empty = all
    public static AnalysisRequest of(Scope scope, Collection<Cluster> clusters, LocalDate date) {
        return new AnalysisRequest(scope, Set.copyOf(clusters), date, Map.of());
    }

    /// A copy with one parameter changed.
    public <T> AnalysisRequest with(Parameter<T> parameter, T value) {
        Map<String, Object> changed = new TreeMap<>(parameters);
        changed.put(parameter.name(), Objects.requireNonNull(value));
        return new AnalysisRequest(scope, clusters, date, changed);
    }

    /// The value of a parameter.
    @SuppressWarnings("unchecked") // what stands under the name was read by this parameter
    public <T> T get(Parameter<T> parameter) {
        return (T) parameters.getOrDefault(parameter.name(), parameter.byDefault());
    }
}
