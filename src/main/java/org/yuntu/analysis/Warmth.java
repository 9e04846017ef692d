package org.yuntu.analysis;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;

/// Reads the graph ahead of its readers: after the start, and whenever it has changed and come to rest.
@Component
public final class Warmth {

    private static final Logger LOG = LoggerFactory.getLogger(Warmth.class);

    private final List<KeptWarm> all;
    private final GraphStore store;
    private String seen = "";
    private String warmed = "";

    Warmth(List<KeptWarm> all, GraphStore store) {
        this.all = all;
        this.store = store;
    }

    /// To be called now and then. An import changes the graph from one look to the next, and is left alone.
    ///
    /// @return whether anything was read
    public boolean look() {
        String now = Look.state(store);
        boolean rests = now.equals(seen) || seen.isEmpty();
        seen = now;
        if (!rests || now.equals(warmed)) {
            return false;
        }
        long start = System.nanoTime();
        all.forEach(Warmth::warm);
        warmed = now;
        LOG.info("Warm after {} ms", (System.nanoTime() - start) / 1_000_000);
        return true;
    }

    private static void warm(KeptWarm part) {
        try {
            part.warm();
        } catch (RuntimeException e) {
            LOG.warn("Not warm: whoever asks first will learn why", e);
        }
    }
}
