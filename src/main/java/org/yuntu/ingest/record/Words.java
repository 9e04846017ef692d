package org.yuntu.ingest.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.Divisions;
import org.yuntu.ingest.Reference;
import org.yuntu.model.Cluster;
import org.yuntu.model.Division;
import org.yuntu.model.DivisionLevel;
import org.yuntu.model.EnterpriseName;

/// Names of what the reference data hold: clusters, chains, products, divisions. Looked up in memory.
@Component
final class Words {

    private final Map<String, Set<String>> products;
    private final Map<String, String> chains = new HashMap<>();
    private final Map<String, Set<String>> divisions = new HashMap<>();
    private final Divisions all;

    Words(Reference reference, org.yuntu.dataset.record.RecordParser parser) {
        products = new HashMap<>();
        reference
                .productsByWord()
                .forEach((word, ids) -> products.computeIfAbsent(key(word), w -> new TreeSet<>())
                        .addAll(ids));
        reference.chains().chains().forEach(c -> {
            chains.put(key(c.id()), c.id());
            chains.put(key(c.nameZh()), c.id());
            chains.putIfAbsent(key(c.nameZh().replace("产业链", "")), c.id());
        });
        all = parser.divisions();
        all.current().forEach(d -> name(d, Set.of(d.code())));
        all.listZones().forEach(zone -> {
            name(zone.division(), Set.of(zone.division().code()));
            zone.aliases().forEach(alias -> add(alias, Set.of(zone.division().code())));
        });
        Map<String, Set<String>> today = Map.copyOf(divisions);
        all.listAbolished().forEach(old -> {
            Set<String> successors =
                    new TreeSet<>(old.successors().stream().map(Division::code).toList());
            if (!today.containsKey(key(old.division().name()))) {
                name(old.division(), successors);
            } else {
                all.find(old.division().parent())
                        .ifPresent(p -> divisions.putIfAbsent(
                                key(p.name() + old.division().name()), successors));
            }
        });
    }

    /// Under its own name, and with its prefecture before it: 大同市南郊区.
    private void name(Division division, Set<String> codes) {
        add(division.name(), codes);
        all.find(division.parent())
                .filter(parent -> parent.level() != DivisionLevel.PROVINCE)
                .ifPresent(parent -> add(parent.name() + division.name(), codes));
        add("山西省" + division.name(), codes);
    }

    private void add(String name, Set<String> codes) {
        divisions.computeIfAbsent(key(name), k -> new TreeSet<>()).addAll(codes);
    }

    private static String key(String word) {
        return EnterpriseName.keyOf(word);
    }

    Optional<String> findCluster(String word) {
        return Cluster.findByWord(word)
                .or(() -> Cluster.findByWord(
                        word.replace("产业集群", "").replace("集群", "").replace("产业", "")))
                .map(Cluster::code);
    }

    Optional<String> findChain(String word) {
        return Optional.ofNullable(chains.get(key(word)))
                .or(() -> Optional.ofNullable(chains.get(key(word.replace("产业链", "")))));
    }

    /// One, several where the word is shared by products, or none.
    Set<String> listProducts(String word) {
        return products.getOrDefault(key(word), Set.of());
    }

    /// Divisions of today: one; several when it was divided; none when the name is unknown or stands for several.
    Set<String> listDivisions(String word) {
        Set<String> codes = divisions.getOrDefault(key(word), Set.of());
        boolean shared = codes.size() > 1
                && codes.stream().map(c -> c.substring(0, 4)).distinct().count() > 1;
        return shared ? Set.of() : codes;
    }

    /// Codes of a division and of those around it, by level.
    Map<String, String> around(String code) {
        Map<String, String> codes = new TreeMap<>();
        Optional<Division> division = all.find(code);
        if (division.map(Division::level).filter(l -> l == DivisionLevel.ZONE).isPresent()) {
            all.findZone(code).ifPresent(z -> {
                codes.put("prefecture", z.prefecture());
                codes.put("province", Divisions.SHANXI);
            });
            codes.put("zone", code);
            return codes;
        }
        while (division.isPresent()) {
            codes.put(
                    division.get().level().name().toLowerCase(java.util.Locale.ROOT),
                    division.get().code());
            String parent = division.get().parent();
            division = parent.isEmpty() ? Optional.empty() : all.find(parent);
        }
        return codes;
    }

    static List<String> levels() {
        return List.of("county", "prefecture", "province");
    }
}
