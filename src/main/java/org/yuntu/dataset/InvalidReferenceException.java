package org.yuntu.dataset;

import java.util.List;
import java.util.stream.Collectors;

/// Reference files are part of the program: a file that cannot be read stops it, with everything
/// that is wrong in one message.
public final class InvalidReferenceException extends RuntimeException {

    private static final int SHOWN = 20;

    private final transient List<ReferenceProblem> problems;

    public InvalidReferenceException(List<ReferenceProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    public List<ReferenceProblem> problems() {
        return problems;
    }

    private static String message(List<ReferenceProblem> problems) {
        String more = problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : "";
        return problems.stream()
                .limit(SHOWN)
                .map(ReferenceProblem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s) in the reference files:\n", more));
    }
}
