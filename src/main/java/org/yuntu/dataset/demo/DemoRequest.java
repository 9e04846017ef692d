package org.yuntu.dataset.demo;

/// What province to invent.
///
/// @param enterprises enterprises inside the province; suppliers outside come on top
public record DemoRequest(long seed, int enterprises) {

    /// The planted firms and one maker for each product take this many.
    public static final int LEAST = 300;

    public DemoRequest {
        if (enterprises < LEAST) {
            throw new IllegalArgumentException(
                    "A synthetic province needs at least " + LEAST + " enterprises, asked for " + enterprises);
        }
    }

    /// Stands beside every row.
    public String source() {
        return "演示数据（yuntu demo, seed " + seed + "）";
    }
}
