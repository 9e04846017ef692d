package org.yuntu.analysis.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Department;

/// Organs as the documents call them, and what became of them.
final class Departments {

    private final Map<String, Department> byWord = new HashMap<>();

    Departments(List<Department> departments) {
        departments.forEach(d -> {
            byWord.putIfAbsent(d.name(), d);
            d.otherNames().forEach(word -> byWord.putIfAbsent(word, d));
        });
    }

    /// The names of the organs that took over, empty when it goes on under its name or is not known.
    Optional<String> findSuccessors(String word) {
        Department department = byWord.get(word);
        return department == null || department.successors().isEmpty()
                ? Optional.empty()
                : Optional.of(department.successors().stream().map(Actor::name).collect(Collectors.joining("、")));
    }
}
