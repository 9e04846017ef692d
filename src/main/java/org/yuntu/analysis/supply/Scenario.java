package org.yuntu.analysis.supply;

/// A "what if" as a user typed it; several words of a kind with commas between them.
///
/// @param name empty for one that is not kept
/// @param remove firms that stop: ids or names
/// @param add makers that come: `firm@product`
/// @param close areas whose firms all stop
public record Scenario(String name, String remove, String add, String close) {

    public boolean isEmpty() {
        return remove.isBlank() && add.isBlank() && close.isBlank();
    }
}
