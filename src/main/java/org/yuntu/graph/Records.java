package org.yuntu.graph;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/// Browsing of records by kind.
public interface Records extends Neo4jRepository<RecordNode, String> {

    Page<RecordNode> findByKind(String kind, Pageable page);
}
