package org.yuntu.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Counts failed log-ins of the last quarter of an hour, by name with address and by address alone.
///
/// A name alone is not shut: anybody could shut out the admin by guessing.
final class LoginLimit {

    static final int MOST_OF_ONE_NAME = 5;
    static final int MOST_OF_ONE_ADDRESS = 30;
    private static final Duration MEMORY = Duration.ofMinutes(15);

    /// Addresses kept at once, so that guessing cannot fill the memory.
    private static final int MOST_KEPT = 10_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    LoginLimit(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean isShut(String name, String address) {
        return count(pair(name, address)) >= MOST_OF_ONE_NAME || count(address) >= MOST_OF_ONE_ADDRESS;
    }

    synchronized void failed(String name, String address) {
        if (failures.size() > MOST_KEPT) {
            failures.keySet().removeIf(key -> count(key) == 0);
        }
        for (String key : new String[] {pair(name, address), address}) {
            failures.computeIfAbsent(key, k -> new ArrayDeque<>()).add(clock.instant());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(pair(name, address));
    }

    private static String pair(String name, String address) {
        return address + " " + name.substring(0, Math.min(name.length(), 60));
    }

    private int count(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        Instant oldest = clock.instant().minus(MEMORY);
        while (!times.isEmpty() && times.peek().isBefore(oldest)) {
            times.remove();
        }
        return times.size();
    }
}
