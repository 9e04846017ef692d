package org.yuntu.cli;

/// Where commands write for the user.
final class Terminal {

    private Terminal() {}

    static void print(String line) {
        System.out.println(line);
    }

    static void printError(String line) {
        System.err.println(line);
    }
}
