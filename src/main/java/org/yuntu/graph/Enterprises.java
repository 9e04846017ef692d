package org.yuntu.graph;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.query.Query;

/// Browsing of enterprises; ids are 统一社会信用代码 where one is known.
public interface Enterprises extends Neo4jRepository<EnterpriseNode, String> {

    /// One line of a list.
    record Line(String id, String name, String prefecture, List<String> products) {}

    @Query("""
            MATCH (e:Enterprise)
            WHERE $name = '' OR e.name CONTAINS $name OR e.id = $name
            RETURN e.id AS id, e.name AS name, coalesce(e.prefecture, '') AS prefecture,
              COLLECT { MATCH (e)-[:PRODUCES]->(p:Product) RETURN DISTINCT p.name ORDER BY p.name } AS products
            ORDER BY id SKIP $skip LIMIT $limit
            """)
    List<Line> search(String name, long skip, int limit);

    default List<Line> search(String name, Pageable page) {
        return search(name, page.getOffset(), page.getPageSize());
    }
}
