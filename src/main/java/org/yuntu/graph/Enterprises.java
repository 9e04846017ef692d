package org.yuntu.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/// Browsing of enterprises; ids are 统一社会信用代码 where one is known.
public interface Enterprises extends Neo4jRepository<EnterpriseNode, String> {}
