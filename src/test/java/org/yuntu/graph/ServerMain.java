package org.yuntu.graph;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// A Neo4j server in a process of its own, to be killed: `ServerMain FOLDER PORT`. Says `ready` when it answers.
public final class ServerMain {

    private ServerMain() {}

    public static void main(String[] args) throws InterruptedException {
        Path home = Path.of(args[0]);
        EmbeddedNeo4j.start(
                new GraphProperties(
                        home, "neo4j", DataSize.ofMegabytes(64), DataSize.ofMegabytes(1), Integer.parseInt(args[1])),
                StoreLock.tryAcquire(home).orElseThrow());
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
